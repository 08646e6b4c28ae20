namespace ArticleSchema;

/// <summary>The greatest number of elements of a list.</summary>
/// <remarks>A list that ends by itself takes no more; what goes on beyond it belongs to its neighbour.</remarks>
/// <param name="count">The number, at least 1.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MaxOccursAttribute(int count) : Attribute
{
    /// <summary>The number.</summary>
    public int Count { get; } = count;
}
