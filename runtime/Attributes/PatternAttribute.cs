namespace ArticleSchema;

/// <summary>The external form of a date or a number (DFDL's <c>calendarPattern</c> and <c>textNumberPattern</c>).</summary>
/// <remarks>
/// A date: <c>yyyy</c>, <c>MM</c>, <c>dd</c> and literal characters, as in .NET; a missing month or day reads as 1. A number:
/// zeros, one for each digit (<c>"000"</c>), for a <see cref="decimal"/> with one point (<c>"00.00"</c>). The text has exactly
/// the length of the pattern, in bytes.
/// </remarks>
/// <param name="pattern">The pattern.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PatternAttribute(string pattern) : Attribute
{
    /// <summary>The pattern.</summary>
    public string Pattern { get; } = pattern;
}
