namespace ArticleSchema.Formats.Afp;

/// <summary>Places and agency, mostly without a dash: <c>Wiesbaden (AFP) </c>.</summary>
[ArticleFormat("{Places} ({Agency}){Dash}"), JsonValue]
public readonly ref partial struct Dateline
{
    /// <summary>Where it was filed.</summary>
    [Role(NewsRole.Place), Separator("/"), Chars("^(/\n"), Length(2, 40)]
    public partial Utf8List Places { get; }

    /// <summary>The agency.</summary>
    [Role(NewsRole.Agency), Literal("AFP")]
    public partial Utf8Span Agency { get; }

    /// <summary>A blank, or a dash between blanks.</summary>
    [Literal(" ", " - ", " – ")]
    public partial Utf8Span Dash { get; }
}
