namespace ArticleSchema.Formats.Reuters;

/// <summary>A line before the dateline.</summary>
[ArticleChoice]
public readonly ref partial struct Leader
{
    /// <summary>What is new or was wrong: <c>(Adds comments, detail)</c>.</summary>
    [Role(NewsRole.Note), Branch, Initiator("("), Terminator(")"), SingleLine]
    public partial Utf8Span Note { get; }

    /// <summary>A point of the story.</summary>
    [Role(NewsRole.Teaser), Branch, Initiator("* "), SingleLine]
    public partial Utf8Span Point { get; }

    /// <summary>Who wrote it; the wire form indents it.</summary>
    [Role(NewsRole.Byline), Branch, Initiator("    By ", "By "), SingleLine]
    public partial Utf8Span Byline { get; }

    /// <summary>The headline: the first line.</summary>
    [Role(NewsRole.Headline), Branch, Position(ListPosition.First)]
    public partial Utf8Span Headline { get; }

    /// <summary>What else there is.</summary>
    [Branch]
    public partial Utf8Span Text { get; }
}
