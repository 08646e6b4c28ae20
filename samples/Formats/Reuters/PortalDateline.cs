namespace ArticleSchema.Formats.Reuters;

/// <summary>Places and day alone: <c>LONDON, July 3 </c>.</summary>
[ArticleFormat("{Places}, {Day} "), JsonValue]
public readonly ref partial struct PortalDateline
{
    /// <summary>Where it was filed, in capitals.</summary>
    [Role(NewsRole.Place), Separator("/"), Chars("A-Z '\\-."), Length(2, 40)]
    public partial Utf8List Places { get; }

    /// <summary>The day.</summary>
    public partial FilingDay Day { get; }
}
