namespace ArticleSchema.Formats;

/// <summary>What collectors of stories put before them: <c> date 2025-07 </c>.</summary>
/// <remarks>
/// No agency writes it: pages of many sites carry it where the story was collected. It may be wrong, may have a day, and may end the line.
/// </remarks>
[ArticleFormat(" date {Month}[-{Day}]{Gap}")]
public readonly ref partial struct Envelope
{
    /// <summary>The month in which the story was collected.</summary>
    [Pattern("yyyy-MM")]
    public partial DateOnly Month { get; }

    /// <summary>The day of that month.</summary>
    [Pattern("00")]
    public partial byte? Day { get; }

    /// <summary>What parts it from the story.</summary>
    [Literal(" ", "\n")]
    public partial Utf8Span Gap { get; }
}
