namespace ArticleSchema;

/// <summary>What stands between two elements of a list (DFDL's <c>separator</c>, infix).</summary>
/// <remarks>A line feed in it matches LF or CRLF.</remarks>
/// <param name="separator">The separator, not empty.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SeparatorAttribute(string separator) : Attribute
{
    /// <summary>The separator.</summary>
    public string Separator { get; } = separator;
}
