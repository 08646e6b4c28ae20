namespace ArticleSchema.Formats.Iptc7901;

/// <summary>What stands above the text: notes in brackets, markers, the headline, the byline, which pictures there are.</summary>
/// <remarks>The notes are those of dpa's German services, the markers those of its English ones.</remarks>
[ArticleFormat("{Notes}{Markers}{*Headline}[{Byline}][\n({Media})]")]
public readonly ref partial struct MessageHead
{
    /// <summary>How urgent it is, what was corrected, what kind of text it is, until when it must not be published.</summary>
    public partial ArticleList<HeadNote> Notes { get; }

    /// <summary>What became of an earlier message.</summary>
    [Separator("\n", Position = SeparatorPosition.Postfix)]
    public partial ArticleList<HeadMarker> Markers { get; }

    /// <summary>The headline, on one line or two.</summary>
    [Role(NewsRole.Headline), Folding(FoldingKind.Paragraph, Width = 69)]
    public partial FoldedText Headline { get; }

    /// <summary>Who wrote it: <c>Marco Krefting, dpa</c>.</summary>
    [Role(NewsRole.Byline), Initiator("\nVon ", "\nBy ")]
    public partial Utf8Span Byline { get; }

    /// <summary>Which pictures there are: <c>Foto Archiv</c>.</summary>
    [Role(NewsRole.Note), Chars("^()\n")]
    public partial Utf8Span Media { get; }
}
