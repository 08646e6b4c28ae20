namespace ArticleSchema.Formats.DpaAfx;

/// <summary>When a portal published a story: <c>19.09.2017 11:27</c>.</summary>
[ArticleFormat("{At}")]
public readonly ref partial struct TimeLine
{
    /// <summary>The time, without a zone.</summary>
    [Pattern("dd.MM.yyyy HH:mm")]
    public partial DateTime At { get; }
}
