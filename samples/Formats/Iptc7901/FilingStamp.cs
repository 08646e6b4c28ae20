namespace ArticleSchema.Formats.Iptc7901;

/// <summary>When a message was sent: <c>131137 GMT Nov 13</c>, or <c>251852 Sep 24</c> in the time of the sender.</summary>
[ArticleFormat("{Day}{Hour}{Minute}[ {Zone}] {Month} {Year}")]
public readonly ref partial struct FilingStamp
{
    /// <summary>The day of the month.</summary>
    [Pattern("00")]
    public partial byte Day { get; }

    /// <summary>The hour.</summary>
    [Pattern("00")]
    public partial byte Hour { get; }

    /// <summary>The minute.</summary>
    [Pattern("00")]
    public partial byte Minute { get; }

    /// <summary>The zone; without one it is that of the sender.</summary>
    [Literal("GMT")]
    public partial Utf8Span Zone { get; }

    /// <summary>The month.</summary>
    public partial MonthName Month { get; }

    /// <summary>The year of the century.</summary>
    [Pattern("00")]
    public partial byte Year { get; }
}
