namespace ArticleSchema.Formats.Iptc7901;

/// <summary>When a message was sent: <c>131137 GMT Nov 13</c>, or <c>251852 Sep 24</c> in the time of the sender.</summary>
/// <remarks>Months are German or English: <c>251852 Okt 24</c>.</remarks>
[ArticleFormat("[{Utc}][{Local}]")]
public readonly ref partial struct FilingStamp
{
    /// <summary>The time in UTC.</summary>
    [Role(NewsRole.SentUtc), Pattern("ddHHmm 'GMT' MMM yy", Language = "en, de")]
    public partial DateTime? Utc { get; }

    /// <summary>The time of the sender.</summary>
    [Role(NewsRole.Sent), Pattern("ddHHmm MMM yy", Language = "de, en")]
    public partial DateTime? Local { get; }
}
