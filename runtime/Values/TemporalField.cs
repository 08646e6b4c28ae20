namespace ArticleSchema;

/// <summary>What is kept of a date and a time in a byte while they are read.</summary>
internal enum TemporalField : byte
{
    /// <summary>The first two digits of the year.</summary>
    Century,

    /// <summary>The last two digits of the year.</summary>
    YearOfCentury,

    /// <summary>The month, from 1.</summary>
    Month,

    /// <summary>The day of the month, from 1.</summary>
    Day,

    /// <summary>The day of the week from Sunday, 1; 0 where it is not read.</summary>
    DayOfWeek,

    /// <summary>The hour.</summary>
    Hour,

    /// <summary>The minute.</summary>
    Minute,

    /// <summary>The second.</summary>
    Second,
}
