namespace ArticleSchema;

/// <summary>The least number of elements of a list.</summary>
/// <param name="count">The number, at least 1.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MinOccursAttribute(int count) : Attribute
{
    /// <summary>The number.</summary>
    public int Count { get; } = count;
}
