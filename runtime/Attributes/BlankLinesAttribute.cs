namespace ArticleSchema;

/// <summary>The elements of a list are separated by one or more empty lines; blanks and tabs may stand on them.</summary>
/// <remarks>Line ends are LF or CRLF, also both of them in one text. The lines are kept as they were; what writes a list from its
/// elements writes one. There is no <see cref="SeparatorAttribute"/> beside this.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class BlankLinesAttribute : Attribute
{
    /// <summary>Where the empty lines stand: between the elements, unless said.</summary>
    public SeparatorPosition Position { get; init; }
}
