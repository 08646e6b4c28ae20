namespace ArticleSchema;

/// <summary>What is kept of a date and a time while they are read.</summary>
internal enum TemporalField
{
    /// <summary>The year, 1 where none is read.</summary>
    Year,

    /// <summary>The last two digits of the year, −1 where they are not read.</summary>
    YearOfCentury,

    /// <summary>The month, from 1.</summary>
    Month,

    /// <summary>The day of the month, from 1.</summary>
    Day,

    /// <summary>The day of the week from Sunday, 0; −1 where it is not read.</summary>
    DayOfWeek,

    /// <summary>The hour.</summary>
    Hour,

    /// <summary>The minute.</summary>
    Minute,

    /// <summary>The second.</summary>
    Second,

    /// <summary>What is beyond the second, in ticks.</summary>
    Fraction,

    /// <summary>The distance from UTC, in minutes.</summary>
    MinutesFromUtc,
}
