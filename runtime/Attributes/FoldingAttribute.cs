namespace ArticleSchema;

/// <summary>The text, or each element of a list of texts, is folded: it is one text on several lines.</summary>
/// <remarks>In a view its type is <see cref="FoldedText"/> or <see cref="FoldedList"/>, which give the lines, and the text that they are
/// joined to; in a document it is that text. Line ends are LF or CRLF, also both of them in one text.</remarks>
/// <param name="kind">How it is folded.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class FoldingAttribute(FoldingKind kind) : Attribute
{
    /// <summary>How it is folded.</summary>
    public FoldingKind Kind { get; } = kind;

    /// <summary>How many characters (code points) a line is written with at most; 0, the default, for one line. No word is
    /// divided: one that is longer stands on a line of its own.</summary>
    public int Width { get; init; }

    /// <summary>What is written before each line of a paragraph: blanks and tabs. Reading takes any.</summary>
    public string Indent { get; init; } = "";

    /// <summary>What is written before the first line of a paragraph, where that is not what is written before the others.</summary>
    public string? FirstIndent { get; init; }
}
