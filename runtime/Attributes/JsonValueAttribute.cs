namespace ArticleSchema;

/// <summary>What stands for the format in the JSON of another one: its text, or one of its members, instead of an object.</summary>
/// <remarks>
/// With <c>[JsonValue]</c> a dateline is the string that was read; with <c>[JsonValue(nameof(Initials))]</c> a sign-off is the list of its
/// initials. By itself, as the outermost article, it is an object all the same.
/// </remarks>
/// <param name="member">The member; none for the text.</param>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class JsonValueAttribute(string? member = null) : Attribute
{
    /// <summary>The member; null for the text.</summary>
    public string? Member { get; } = member;
}
