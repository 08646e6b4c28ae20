namespace ArticleSchema.Formats.Iptc7901;

/// <summary>A note in brackets: <c>(Berichtigung: …)</c>, <c>(KORR-Bericht)</c>, <c>(Eil ␇␇␇␇␇)</c>, which rings the bell.</summary>
[ArticleFormat("({Text})\n")]
public readonly ref partial struct HeadNote
{
    /// <summary>The note, on as many lines as it takes.</summary>
    [Role(NewsRole.Note), Chars("^()"), Folding(FoldingKind.Paragraph, Width = 69)]
    public partial FoldedText Text { get; }
}
