namespace ArticleSchema.Formats.DowJones;

/// <summary>The agency and a dash, without a place or a blank: <c>DOW JONES--</c>.</summary>
[ArticleFormat("{Agency}--"), JsonValue]
public readonly ref partial struct Dateline
{
    /// <summary>The agency.</summary>
    [Role(NewsRole.Agency), Literal("DOW JONES")]
    public partial Utf8Span Agency { get; }
}
