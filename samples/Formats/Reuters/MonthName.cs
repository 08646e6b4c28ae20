namespace ArticleSchema.Formats.Reuters;

/// <summary>The months, as Reuters writes them: some in full, some cut, with or without a point.</summary>
public enum MonthName
{
    /// <summary>January.</summary>
    [Literal("January", "Jan.", "Jan")]
    January,

    /// <summary>February.</summary>
    [Literal("February", "Feb.", "Feb")]
    February,

    /// <summary>March.</summary>
    [Literal("March", "Mar.", "Mar")]
    March,

    /// <summary>April.</summary>
    [Literal("April", "Apr.", "Apr")]
    April,

    /// <summary>May.</summary>
    [Literal("May")]
    May,

    /// <summary>June.</summary>
    [Literal("June", "Jun.", "Jun")]
    June,

    /// <summary>July.</summary>
    [Literal("July", "Jul.", "Jul")]
    July,

    /// <summary>August.</summary>
    [Literal("August", "Aug.", "Aug")]
    August,

    /// <summary>September.</summary>
    [Literal("September", "Sept.", "Sept", "Sep")]
    September,

    /// <summary>October.</summary>
    [Literal("October", "Oct.", "Oct")]
    October,

    /// <summary>November.</summary>
    [Literal("November", "Nov.", "Nov")]
    November,

    /// <summary>December.</summary>
    [Literal("December", "Dec.", "Dec")]
    December,
}
