namespace ArticleSchema;

/// <summary>What of a property is counted.</summary>
public enum Measure
{
    /// <summary>The elements of a list.</summary>
    Count,

    /// <summary>The words of a text, or of the text of a list with its separators: what stands between blanks, tabs and line ends.</summary>
    /// <remarks>The headers of IPTC 7901 and of ANPA 1312 carry such a number.</remarks>
    Words,

    /// <summary>The bytes of UTF-8 as which a text, a list or another format is written.</summary>
    Bytes,
}
