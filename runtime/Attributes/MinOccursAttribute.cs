namespace ArticleSchema;

/// <summary>The least number of elements of a list.</summary>
/// <remarks>Unless said, a list has at least one; but one that is the rest of a template, has separators before or behind each
/// element, or has no separators, may be empty.</remarks>
/// <param name="count">The number, at least 1.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MinOccursAttribute(int count) : Attribute
{
    /// <summary>The number.</summary>
    public int Count { get; } = count;
}
