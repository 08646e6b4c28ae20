namespace ArticleSchema;

/// <summary>A guard: where the format is read from the end of another one, the character before it is none of these.</summary>
/// <remarks>
/// For what looks alike elsewhere: with <c>NotPrecededBy("A-Za-z0-9")</c>, the end of <c>./ab/cd</c> is a sign-off, that of
/// <c>CET/CEST</c> and of <c>www.example.com/ab</c> is not. At the start of the text there is no character before it.
/// </remarks>
/// <param name="characters">A character class, written as in <see cref="CharsAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class NotPrecededByAttribute(string characters) : Attribute
{
    /// <summary>The character class.</summary>
    public string Characters { get; } = characters;
}
