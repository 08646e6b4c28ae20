namespace ArticleSchema;

/// <summary>In what bytes articles come.</summary>
public enum ArticleEncoding
{
    /// <summary>UTF-8. It is not looked at whether the bytes are.</summary>
    Utf8,

    /// <summary>ISO-8859-1: each byte is the character of that number.</summary>
    Latin1,

    /// <summary>Windows-1252, as browsers read it: ISO-8859-1 with quotes, dashes and the euro sign at 0x80 to 0x9F; the five bytes
    /// without a character there are control characters (https://encoding.spec.whatwg.org/#windows-1252).</summary>
    Windows1252,

    /// <summary>UTF-8, and ISO-8859-1 what is not valid UTF-8.</summary>
    Utf8OrLatin1,

    /// <summary>UTF-8, and Windows-1252 what is not valid UTF-8.</summary>
    Utf8OrWindows1252,
}
