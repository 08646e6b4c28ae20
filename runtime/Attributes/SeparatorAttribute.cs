namespace ArticleSchema;

/// <summary>What stands between the elements of a list (DFDL's <c>separator</c>).</summary>
/// <remarks>
/// Of several, the longest that matches is read, and kept as it was; what writes a list from its elements writes the first. A
/// line feed matches LF or CRLF. A list of articles that end by themselves, and are never empty, can do without a separator: it
/// goes on as far as they match.
/// </remarks>
/// <param name="separators">The separators, none of them empty.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SeparatorAttribute(params string[] separators) : Attribute
{
    /// <summary>The separators.</summary>
    public IReadOnlyList<string> Separators { get; } = separators;

    /// <summary>Where they stand: between the elements, unless said.</summary>
    public SeparatorPosition Position { get; init; }
}
