namespace ArticleSchema.Formats.Ap;

/// <summary>City, region, agency and dash: <c>KYIV, Ukraine (AP) — </c>.</summary>
[ArticleFormat("{City}[, {Region}] ({Agency}){Dash}"), JsonValue]
public readonly ref partial struct Dateline
{
    /// <summary>The city, in capitals.</summary>
    [Role(NewsRole.Place), Chars("^(,\n"), Length(2, 40)]
    public partial Utf8Span City { get; }

    /// <summary>The state or the country; large cities stand alone.</summary>
    [Role(NewsRole.Region), Chars("^(\n"), Length(2, 40)]
    public partial Utf8Span Region { get; }

    /// <summary>The agency.</summary>
    [Role(NewsRole.Agency), Literal("AP")]
    public partial Utf8Span Agency { get; }

    /// <summary>The dash: an em dash, an en dash, a hyphen, or the underscore of the wire.</summary>
    [Literal(" — ", " – ", " - ", " _ ")]
    public partial Utf8Span Dash { get; }
}
