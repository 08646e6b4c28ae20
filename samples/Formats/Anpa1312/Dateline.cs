namespace ArticleSchema.Formats.Anpa1312;

/// <summary>City, region, agency, and an underscore for a dash: <c>BUENOS AIRES, Argentina (AP) _ </c>.</summary>
[ArticleFormat("{City}[, {Region}] ({Agency}) _ "), JsonValue]
public readonly ref partial struct Dateline
{
    /// <summary>The city, in capitals.</summary>
    [Role(NewsRole.Place), Chars("^(,\n"), Length(2, 40)]
    public partial Utf8Span City { get; }

    /// <summary>The state or the country; large cities stand alone.</summary>
    [Role(NewsRole.Region), Chars("^(\n"), Length(2, 40)]
    public partial Utf8Span Region { get; }

    /// <summary>The agency.</summary>
    [Role(NewsRole.Agency), Chars("A-Z"), Length(2, 8)]
    public partial Utf8Span Agency { get; }
}
