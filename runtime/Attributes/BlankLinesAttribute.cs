namespace ArticleSchema;

/// <summary>The elements of a list are separated by one or more empty lines; blanks and tabs may stand on them.</summary>
/// <remarks>Line ends are LF or CRLF, also both of them in one text. One empty line is written.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class BlankLinesAttribute : Attribute
{
    /// <summary>Where the empty lines stand: between the elements, unless said.</summary>
    public SeparatorPosition Position { get; init; }
}
