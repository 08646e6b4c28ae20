namespace ArticleSchema;

/// <summary>What kind of mistake an <see cref="ArticleError"/> reports.</summary>
public enum ArticleErrorCode
{
    /// <summary>No error.</summary>
    None,

    /// <summary>Text that the template prescribes is not there.</summary>
    MissingText,

    /// <summary>Text stands where the article should have ended.</summary>
    UnexpectedText,

    /// <summary>A text has a character that it may not have, or is too short or too long.</summary>
    InvalidText,

    /// <summary>A date or a number does not have its declared form, or is out of range.</summary>
    InvalidValue,

    /// <summary>A text is none of the branches of its choice.</summary>
    NoBranch,

    /// <summary>The bytes are not UTF-8 where text is needed.</summary>
    InvalidUtf8,

    /// <summary>A value was refused on writing: it would not read back as itself.</summary>
    NotReadBack,

    /// <summary>The destination is too small for the article.</summary>
    DestinationTooSmall,

    /// <summary>A character has no byte in the encoding that the article is written in.</summary>
    NotEncodable,
}
