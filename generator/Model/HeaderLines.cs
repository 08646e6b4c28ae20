namespace ArticleSchema.Generator.Model;

/// <summary>The further lines of headers, and those between them.</summary>
/// <param name="IsFolded">Whether lines that begin with a blank are joined to the value of the line before.</param>
/// <param name="Continuations">What a line begins with that goes on with the value of the line before, as it stands.</param>
/// <param name="Comments">What a line begins with that is passed over.</param>
/// <param name="IgnoresBlank">Whether lines of nothing, or of blanks and tabs alone, are passed over.</param>
internal sealed record HeaderLines(
    bool IsFolded, EquatableArray<Literal> Continuations, EquatableArray<Literal> Comments, bool IgnoresBlank)
{
    /// <summary>Whether a value can have further lines.</summary>
    public bool AreSeveral => IsFolded || Continuations.Count > 0;
}
