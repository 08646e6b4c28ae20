namespace ArticleSchema.Formats.DpaAfx;

/// <summary>Places, agency and dash: <c>NEW YORK/LONDON (dpa-AFX) - </c>.</summary>
/// <remarks>
/// Of 123 stories of dpa-AFX, 109 have one place and the others up to four. A name can have a slash itself, as Frankfurt/Main has:
/// <c>Places.Text</c> is the text as it stands there. The blanks that do not break the line are those of dpa, in 8 of 111 texts
/// (github.com/martinvirtel/newsmlg2-testdata).
/// </remarks>
[ArticleFormat("{Places}{Gap}({Agency}){Dash}"), JsonValue]
public readonly ref partial struct Dateline
{
    /// <summary>Where the story was filed; dpa-AFX writes it in capitals, dpa does not.</summary>
    [Role(NewsRole.Place), Separator("/"), Chars("^(/\n"), Length(2, 40)]
    public partial Utf8List Places { get; }

    /// <summary>A blank, which may be one that does not break the line.</summary>
    [Literal(" ", "\u00A0")]
    public partial Utf8Span Gap { get; }

    /// <summary>The agency, or its desk: <c>dpa-AFX</c>, <c>dpa-AFX Analyser</c>, <c>dpa/lni</c>.</summary>
    [Role(NewsRole.Agency), Chars("^()\n"), Length(2, 40)]
    public partial Utf8Span Agency { get; }

    /// <summary>The dash in one of the forms that portals leave of it: an en dash, or without the blank behind it.</summary>
    [Literal(" - ", " – ", " — ", " -", "\u00A0- ", " -\u00A0")]
    public partial Utf8Span Dash { get; }
}
