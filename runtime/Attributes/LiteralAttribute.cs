namespace ArticleSchema;

/// <summary>The text, or each element of a list of texts, is one of these.</summary>
/// <remarks>The longest that matches is read, and kept as it was read. A line feed matches LF or CRLF.</remarks>
/// <param name="literals">The texts, none of them empty.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LiteralAttribute(params string[] literals) : Attribute
{
    /// <summary>The texts.</summary>
    public IReadOnlyList<string> Literals { get; } = literals;
}
