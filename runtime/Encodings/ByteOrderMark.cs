namespace ArticleSchema;

/// <summary>What is made of a byte order mark (U+FEFF) at the start of an article. Editors on Windows put one before UTF-8.</summary>
public enum ByteOrderMark
{
    /// <summary>It is text as any other.</summary>
    Text,

    /// <summary>It may be there and is no part of the article; written again, the article has it again.</summary>
    Kept,

    /// <summary>It may be there and is no part of the article; it is not written.</summary>
    Dropped,
}
