namespace ArticleSchema.Formats.Reuters;

/// <summary>The dateline, with the byline if that stands before it on the same line: <c>By Ann Holm KYIV (Reuters) - </c>.</summary>
[ArticleFormat("[By {Byline}]{Line}"), JsonValue(nameof(Line))]
public readonly ref partial struct Filing
{
    /// <summary>Who wrote the story.</summary>
    [Role(NewsRole.Byline)]
    public partial Optional<InlineByline> Byline { get; }

    /// <summary>Where and when it was filed.</summary>
    [Role(NewsRole.Dateline)]
    public partial Dateline Line { get; }
}
