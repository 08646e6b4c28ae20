namespace ArticleSchema;

/// <summary>The text, or each element of a list of texts, is one of these; on a member of an enum, these stand for it.</summary>
/// <remarks>The longest that matches is read. A text is kept as it was read; of an enum member, the first is written. A line feed
/// matches LF or CRLF.</remarks>
/// <param name="literals">The texts, none of them empty.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class LiteralAttribute(params string[] literals) : Attribute
{
    /// <summary>The texts.</summary>
    public IReadOnlyList<string> Literals { get; } = literals;
}
