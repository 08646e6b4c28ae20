namespace ArticleSchema;

/// <summary>The characters that a text, or each element of a list of texts, is made of; there is at least one unless
/// <see cref="LengthAttribute"/> allows none.</summary>
/// <remarks>
/// Single characters and ranges (<c>"A-Za-z0-9"</c>); a <c>^</c> in front excludes them (<c>"^(/\n"</c>); a backslash before
/// <c>-</c>, <c>^</c>, <c>|</c> or itself makes it an ordinary character, and so does its place for a <c>-</c> at either end.
/// A <c>|</c> stands between classes of which a text keeps to one: <c>"a-z|A-Z"</c> is all small or all capital letters.
/// </remarks>
/// <param name="characters">The character class.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CharsAttribute(string characters) : Attribute
{
    /// <summary>The character class.</summary>
    public string Characters { get; } = characters;
}
