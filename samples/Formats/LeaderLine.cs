namespace ArticleSchema.Formats;

/// <summary>A line that stands before the dateline.</summary>
[ArticleChoice]
public readonly ref partial struct LeaderLine
{
    /// <summary>The name of the agency alone.</summary>
    [Branch, Literal("dpa-AFX", ", dpa-AFX")]
    public partial Utf8Span Credit { get; }

    /// <summary>Who wrote it.</summary>
    [Role(NewsRole.Byline)]
    [Branch, Initiator("Von ", "By "), SingleLine]
    public partial Utf8Span Byline { get; }

    /// <summary>The headline: the first line.</summary>
    [Role(NewsRole.Headline)]
    [Branch, Position(ListPosition.First)]
    public partial Utf8Span Headline { get; }

    /// <summary>The time, captions, and what else there is.</summary>
    [Branch]
    public partial Utf8Span Text { get; }
}
