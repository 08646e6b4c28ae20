namespace ArticleSchema.Formats.DpaAfx;

/// <summary>A dpa-AFX story of which each line is a block, as some portals have it.</summary>
/// <remarks>
/// investing.com, boerse-online.de and others end paragraphs with a single line feed, where the feed of the agency means nothing by it. The
/// text alone does not tell which of the two it is.
/// </remarks>
[ArticleFormat(
    "[{Envelope}][{Leaders}{Dateline}]{*Body}[{SignOff}[ Datum der Analyse: {AnalysisDay}][ Hinweis: {Disclosure}]]"
    + "[{Credit}]{Trailers}[\n][\n][\n][\n]")]
public readonly ref partial struct DpaAfxLines
{
    /// <summary>What the collector put before the story.</summary>
    public partial Optional<Envelope> Envelope { get; }

    /// <summary>The lines before the dateline.</summary>
    [Separator("\n\n", "\n", Position = SeparatorPosition.Postfix)]
    public partial ArticleList<LeaderLine> Leaders { get; }

    /// <summary>Where the story was filed, and by whom; portals cut it off.</summary>
    [Role(NewsRole.Dateline)]
    public partial Optional<Dateline> Dateline { get; }

    /// <summary>The text.</summary>
    [Separator("\n\n\n\n", "\n\n", "\n")]
    public partial ArticleList<BodyBlock> Body { get; }

    /// <summary>Who wrote, edited and released the story.</summary>
    public partial Optional<SignOff> SignOff { get; }

    /// <summary>The day of an analysis, where a portal puts it on the line of the sign-off.</summary>
    [Pattern("dd.MM.yyyy")]
    public partial DateOnly? AnalysisDay { get; }

    /// <summary>What the publisher of an analysis has to disclose, on the same line.</summary>
    [Role(NewsRole.Note), SingleLine]
    public partial Utf8Span Disclosure { get; }

    /// <summary>What a portal owes the agency, glued to the last sentence of its own.</summary>
    [Role(NewsRole.Credit), Literal("(Mit Material von dpa-AFX)")]
    public partial Utf8Span Credit { get; }

    /// <summary>The lines behind the story.</summary>
    [Separator("\n\n\n\n", "\n\n", "\n", Position = SeparatorPosition.Prefix)]
    public partial ArticleList<Trailer> Trailers { get; }
}
