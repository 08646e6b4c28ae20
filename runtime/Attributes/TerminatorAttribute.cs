namespace ArticleSchema;

/// <summary>What stands behind the value, and is no part of it (DFDL's <c>terminator</c>).</summary>
/// <remarks>Of several, the longest that matches is read and the first is written. A line feed matches LF or CRLF. The value can
/// end where the first of them begins. A branch has none: its text stands in the template of a format.</remarks>
/// <param name="terminators">The texts, none of them empty.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TerminatorAttribute(params string[] terminators) : Attribute
{
    /// <summary>The texts.</summary>
    public IReadOnlyList<string> Terminators { get; } = terminators;
}
