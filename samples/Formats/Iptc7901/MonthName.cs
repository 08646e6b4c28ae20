namespace ArticleSchema.Formats.Iptc7901;

/// <summary>The months, in German and in English.</summary>
public enum MonthName
{
    /// <summary>January.</summary>
    [Literal("Jan")]
    January,

    /// <summary>February.</summary>
    [Literal("Feb")]
    February,

    /// <summary>March.</summary>
    [Literal("Mrz", "Mär", "Mar")]
    March,

    /// <summary>April.</summary>
    [Literal("Apr")]
    April,

    /// <summary>May.</summary>
    [Literal("Mai", "May")]
    May,

    /// <summary>June.</summary>
    [Literal("Jun")]
    June,

    /// <summary>July.</summary>
    [Literal("Jul")]
    July,

    /// <summary>August.</summary>
    [Literal("Aug")]
    August,

    /// <summary>September.</summary>
    [Literal("Sep", "Sept")]
    September,

    /// <summary>October.</summary>
    [Literal("Okt", "Oct")]
    October,

    /// <summary>November.</summary>
    [Literal("Nov")]
    November,

    /// <summary>December.</summary>
    [Literal("Dez", "Dec")]
    December,
}
