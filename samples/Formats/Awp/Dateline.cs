namespace ArticleSchema.Formats.Awp;

/// <summary>Places and dash: <c>Tokio / Hongkong / Sydney – </c>.</summary>
[ArticleFormat("{Places} – "), JsonValue]
public readonly ref partial struct Dateline
{
    /// <summary>Where it was filed.</summary>
    [Role(NewsRole.Place), Separator(" / "), Chars("^/(\n–"), Length(2, 40)]
    public partial Utf8List Places { get; }
}
