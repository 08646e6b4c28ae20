namespace ArticleSchema.Formats.DpaAfx;

/// <summary>A dpa-AFX story with what agencies, portals and collectors put around it.</summary>
/// <remarks>
/// Measured on 153 stories of dpa-AFX and AWP as portals publish them, and on seven raw items of the feed (in
/// github.com/rainergo/UASFRA-MS-MasterThesis). What stands before the dateline is no part of the text: a headline, a credit, the time. A
/// line feed within a block does not end a paragraph: the feed has one behind the name of a security.
/// </remarks>
[ArticleFormat(
    "[{Envelope}][{Leaders}{Dateline}]{*Body}[{SignOff}[ Datum der Analyse: {AnalysisDay}][ Hinweis: {Disclosure}]]"
    + "[{Credit}]{Trailers}[\n\n^\n{Opaque}°][\n][\n][\n][\n]")]
public readonly ref partial struct DpaAfxArticle
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
    [BlankLines]
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

    /// <summary>The text of an issuer, laid out by it: between a line with <c>^</c> and a <c>°</c>.</summary>
    [Role(NewsRole.Preformatted)]
    public partial Utf8Span Opaque { get; }
}
