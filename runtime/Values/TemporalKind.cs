namespace ArticleSchema;

/// <summary>What a field of a date or a time is written as.</summary>
internal enum TemporalKind : byte
{
    /// <summary>No field.</summary>
    None,

    /// <summary>A number of as many digits as the pattern has letters: two, or four for a year.</summary>
    Digits,

    /// <summary>A number of one digit, or of two if there are two.</summary>
    OneOrTwoDigits,

    /// <summary>The first digits of a fraction.</summary>
    Fraction,

    /// <summary>The name of a month or a day.</summary>
    Name,

    /// <summary>A distance from UTC.</summary>
    Zone,
}
