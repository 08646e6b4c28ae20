namespace ArticleSchema;

/// <summary>The text ends with one of these characters; so it is not empty.</summary>
/// <param name="characters">A character class, written as in <see cref="CharsAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class EndingWithAttribute(string characters) : Attribute
{
    /// <summary>The character class.</summary>
    public string Characters { get; } = characters;
}
