namespace ArticleSchema.Formats.Reuters;

/// <summary>A day without a year: <c>July 3</c>, <c>Jan 30</c>.</summary>
[ArticleFormat("{Month} {Day}")]
public readonly ref partial struct FilingDay
{
    /// <summary>The month, in full or cut.</summary>
    public partial MonthName Month { get; }

    /// <summary>The day of the month.</summary>
    [Chars("0-9"), Length(1, 2)]
    public partial Utf8Span Day { get; }
}
