namespace ArticleSchema;

/// <summary>Declares headers: lines with a name and a value, in any order (DFDL's unordered sequence of initiated elements).</summary>
/// <remarks>
/// Each property is a header: of its own name, or that of <see cref="HeaderAttribute"/>. One that is neither optional nor a list has
/// to be there; none may be there twice. What other headers there are, a property of type <see cref="HeaderList"/> gives; without
/// one they are refused. A name is made of visible ASCII characters; blanks and tabs around a value are no part of it. The headers go
/// on as long as lines are headers, so they end by themselves; only at the end of the text may the last line end be missing.
/// </remarks>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class ArticleHeadersAttribute : Attribute
{
    /// <summary>What stands behind a name: <c>":"</c> unless said. A blank is written behind it.</summary>
    public string NameEnd { get; init; } = ":";

    /// <summary>Whether names are read in any case, A–Z as a–z, as those of mail are (RFC 5322).</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>Whether a line that begins with a blank or a tab goes on with the value of the line before (RFC 5322, 2.2.3).</summary>
    public bool Folding { get; init; }

    /// <summary>What lines end with: <c>"\n"</c> (the default) or <c>"\r\n"</c>. Reading takes both.</summary>
    public string OutputNewLine { get; init; } = "\n";
}
