namespace ArticleSchema;

/// <summary>The value goes up to another occurrence of the text next to it than the nearest.</summary>
/// <remarks>Unless said, a value that is read from the front goes up to the first occurrence of the text behind it, one that is read
/// from the end back to the last occurrence of the text before it. With <see cref="SingleLineAttribute"/>, occurrences on other lines do
/// not count.</remarks>
/// <param name="occurrence">The occurrence: the last for a value read from the front, the first for one read from the end.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UpToAttribute(Occurrence occurrence) : Attribute
{
    /// <summary>The occurrence.</summary>
    public Occurrence Occurrence { get; } = occurrence;
}
