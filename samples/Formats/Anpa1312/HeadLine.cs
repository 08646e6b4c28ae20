namespace ArticleSchema.Formats.Anpa1312;

/// <summary>A line that starts with a caret.</summary>
[ArticleChoice]
public readonly ref partial struct HeadLine
{
    /// <summary>The keyword with the take and the words, in full: the first line.</summary>
    [Branch, Initiator("^"), SingleLine, Position(ListPosition.First)]
    public partial Utf8Span Keyword { get; }

    /// <summary>Who wrote it.</summary>
    [Role(NewsRole.Byline), Branch, Initiator("^By "), SingleLine]
    public partial Utf8Span Byline { get; }

    /// <summary>Which pictures there are.</summary>
    [Role(NewsRole.Note), Branch, Initiator("^AP Photo "), SingleLine]
    public partial Utf8Span Photos { get; }

    /// <summary>What editors are told.</summary>
    [Role(NewsRole.Note), Branch, Initiator("^Eds: ", "^(Eds: ", "^EDITOR'S NOTE _ "), SingleLine]
    public partial Utf8Span Note { get; }

    /// <summary>The headline: the second line.</summary>
    [Role(NewsRole.Headline), Branch, Initiator("^"), SingleLine, After(nameof(Keyword))]
    public partial Utf8Span Headline { get; }

    /// <summary>The title of the author, a summary, and what else there is.</summary>
    [Branch, Initiator("^"), SingleLine]
    public partial Utf8Span Text { get; }
}
