namespace ArticleSchema.Formats.DpaAfx;

/// <summary>Securities: <c>ISIN: DE0006599905</c>.</summary>
[ArticleFormat("ISIN[:] {*Isins}")]
public readonly ref partial struct IsinLine
{
    /// <summary>Their numbers (ISO 6166).</summary>
    [Role(NewsRole.Security), Separator(" "), Chars("A-Z0-9"), Length(12)]
    public partial Utf8List Isins { get; }
}
