namespace ArticleSchema;

/// <summary>Declares headers: lines with a name and a value, in any order (DFDL's unordered sequence of initiated elements).</summary>
/// <remarks>
/// Each property is a header: of its own name, or that of <see cref="HeaderAttribute"/>. One that is neither optional nor a list has
/// to be there. A property of type <see cref="HeaderList"/> with a <see cref="HeaderAttribute"/> collects all headers of that name (in a
/// document: a list of strings without a separator); without one, all headers that no other property takes. If there is no such
/// property, those are refused. A name is made of visible ASCII characters; blanks and tabs around a value are no part of it. The headers go
/// on as long as lines are headers, so they end by themselves; only at the end of the text may the last line end be missing.
/// </remarks>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class ArticleHeadersAttribute : Attribute
{
    /// <summary>What stands behind a name: <c>":"</c> unless said. A blank is written behind it.</summary>
    public string NameEnd { get; init; } = ":";

    /// <summary>Whether names are read in any case, A–Z as a–z, as those of mail are (RFC 5322).</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>Whether a line that begins with a blank or a tab goes on with the value of the line before (RFC 5322, 2.2.3). A
    /// <see cref="FoldedText"/>, and a string in a document, is the joined value; dates, numbers and the like are read of it.</summary>
    public bool Folding { get; init; }

    /// <summary>What a line begins with that goes on with the value of the line before: <c>["- "]</c>. The lines are a part of the value,
    /// as they stand. A text may end in a line feed, for a line that is nothing else. Not with <see cref="Folding"/>, which joins
    /// lines.</summary>
    public string[] Continuations { get; init; } = [];

    /// <summary>What a line begins with that is a comment: <c>["#"]</c>. It is passed over, and kept as it was read; of values it is not
    /// written. Before a line that goes on with a value it is a part of that value.</summary>
    public string[] Comments { get; init; } = [];

    /// <summary>Whether empty lines, and lines of blanks and tabs alone, are passed over as comments are. Unless said, headers end before
    /// such a line.</summary>
    public bool IgnoreBlankLines { get; init; }

    /// <summary>What of a header that is there more than once: refused, unless said.</summary>
    public HeaderDuplicates Duplicates { get; init; }

    /// <summary>What lines end with: <c>"\n"</c> (the default) or <c>"\r\n"</c>. Reading takes both.</summary>
    public string OutputNewLine { get; init; } = "\n";
}
