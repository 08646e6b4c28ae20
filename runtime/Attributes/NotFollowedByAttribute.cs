namespace ArticleSchema;

/// <summary>A guard: where the format is read from the start of another text, the character behind it is none of these.</summary>
/// <remarks>
/// For what looks alike elsewhere: with <c>NotFollowedBy("A-Za-z")</c>, <c>5 km</c> is a distance and the start of
/// <c>5 kmh</c> is not. At the end of the text there is no character behind it.
/// </remarks>
/// <param name="characters">A character class, written as in <see cref="CharsAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class NotFollowedByAttribute(string characters) : Attribute
{
    /// <summary>The character class.</summary>
    public string Characters { get; } = characters;
}
