namespace ArticleSchema.Generator.Model;

/// <summary>How a text is one text on several lines.</summary>
/// <param name="Kind">How it is folded.</param>
/// <param name="Width">How many characters a line is written with at most; 0 if it is written on one line.</param>
/// <param name="FirstIndent">What is written before the first line.</param>
/// <param name="Indent">What is written before each further line.</param>
internal sealed record Folding(FoldingKind Kind, int Width, string FirstIndent, string Indent)
{
    /// <summary>What folds can look like: their line end, and what further lines begin with.</summary>
    public IEnumerable<string> Folds => Kind == FoldingKind.Paragraph ? ["\n" + Indent] : ["\n ", "\n\t"];

    /// <summary>Whether more than blanks is written before a line.</summary>
    public bool HasMarks => (FirstIndent + Indent).Trim().Length > 0;

    /// <summary>Whether every fold of some kind holds a text, and so can be taken for it.</summary>
    public bool IsTakenFor(Literal literal) => literal.HasLineFeed && Folds.Any(fold => fold.Contains(literal.Text));

    /// <summary>The folding in words, for messages.</summary>
    public string Describe() => Kind == FoldingKind.Paragraph ? "on the lines of a paragraph" : "on lines folded as RFC 5322 says";
}

/// <summary>How a text is folded; the runtime's enum of that name.</summary>
internal enum FoldingKind
{
    Paragraph,
    Rfc5322,
}
