namespace ArticleSchema;

/// <summary>The external form of a date, a time or a number (DFDL's <c>calendarPattern</c> and <c>textNumberPattern</c>).</summary>
/// <remarks>
/// A number: zeros, one for each digit (<c>"000"</c>). A date or a time, as in .NET: <c>yyyy yy MM M dd d</c>, <c>MMM MMMM ddd dddd</c>
/// for names, <c>HH H mm m ss s</c>, <c>f</c> to <c>fffffff</c>, <c>zzz</c> for <c>+01:00</c>, <c>zzzz</c> for <c>+0100</c>,
/// <c>K</c> for <c>Z</c> or <c>+01:00</c>, and other characters for themselves; letters in apostrophes. Two digits of a year are of
/// 1950 to 2049; a missing month or day reads as 1.
/// </remarks>
/// <param name="pattern">The pattern.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PatternAttribute(string pattern) : Attribute
{
    /// <summary>The pattern.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>The languages of names of months and days: <c>en</c> (unless said), <c>de</c>, <c>es</c>, <c>fr</c>, <c>it</c>, with a
    /// comma between several. Names of all of them are read, those of the first are written.</summary>
    /// <remarks>The names are those that agencies write, and the same on every machine.</remarks>
    public string Language { get; init; } = "en";
}
