namespace ArticleSchema;

/// <summary>The text does not start with one of these characters.</summary>
/// <param name="characters">A character class, written as in <see cref="CharsAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NotStartingWithAttribute(string characters) : Attribute
{
    /// <summary>The character class.</summary>
    public string Characters { get; } = characters;
}
