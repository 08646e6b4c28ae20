namespace ArticleSchema;

/// <summary>Declares in what bytes articles of the format come, and are sent, where that is not plain UTF-8.</summary>
/// <remarks>
/// The format itself is one of UTF-8: <see cref="DecodedText"/> makes that of the bytes, once, before they are read, and
/// <see cref="WireEncoding"/> makes bytes of an article. Of a format within another one, the outer one's encoding counts.
/// </remarks>
/// <param name="encoding">The encoding.</param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class EncodingAttribute(ArticleEncoding encoding) : Attribute
{
    /// <summary>The encoding.</summary>
    public ArticleEncoding Encoding { get; } = encoding;

    /// <summary>What is made of a byte order mark. It stands before UTF-8 alone.</summary>
    public ByteOrderMark ByteOrderMark { get; init; }

    /// <summary>Whether a view refuses text that is not valid UTF-8. Unless said, it passes such bytes through as they are, for to look at
    /// all of them takes longer than to read the article; documents always look.</summary>
    public bool IsValidated { get; init; }
}
