namespace ArticleSchema.Formats.Anpa1312;

/// <summary>When a message was sent, in GMT: <c>11-13-13 1509</c>.</summary>
[ArticleFormat("{At}")]
public readonly ref partial struct FilingStamp
{
    /// <summary>The time.</summary>
    [Role(NewsRole.SentUtc), Pattern("MM-dd-yy HHmm")]
    public partial DateTime At { get; }
}
