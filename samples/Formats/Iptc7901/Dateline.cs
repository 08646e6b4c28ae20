namespace ArticleSchema.Formats.Iptc7901;

/// <summary>Places, agencies and dash: <c>Peine (dpa/lni) - </c>.</summary>
/// <remarks>Older messages indent each paragraph by three blanks, and so the dateline.</remarks>
[ArticleFormat("[   ]{Places}{Gap}({Agencies}){Dash}"), JsonValue]
public readonly ref partial struct Dateline
{
    /// <summary>Where it was filed.</summary>
    [Role(NewsRole.Place), Separator("/"), Chars("^(/\n"), Length(2, 40)]
    public partial Utf8List Places { get; }

    /// <summary>A blank, which may be one that does not break the line.</summary>
    [Literal(" ", "\u00A0")]
    public partial Utf8Span Gap { get; }

    /// <summary>The agencies whose text it is.</summary>
    [Role(NewsRole.Agency), Separator("/"), Chars("A-Za-z-"), Length(2, 12)]
    public partial Utf8List Agencies { get; }

    /// <summary>The dash, with blanks that may be such that do not break the line.</summary>
    [Literal(" - ", "\u00A0- ", " -\u00A0")]
    public partial Utf8Span Dash { get; }
}
