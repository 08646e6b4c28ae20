namespace ArticleSchema.Formats.Reuters;

/// <summary>Places, day, agency and dash: <c>LONDON, July 3 (Reuters) - </c>.</summary>
/// <remarks>Either of the first two may be missing, or both. The wire form indents it.</remarks>
[ArticleFormat("[    ][{OnlyDay} ][{Places}[, {Day}] ]({Agency}){Dash}"), JsonValue]
public readonly ref partial struct Dateline
{
    /// <summary>The day where there is no place.</summary>
    public partial Optional<FilingDay> OnlyDay { get; }

    /// <summary>Where it was filed, in capitals.</summary>
    [Role(NewsRole.Place), Separator("/"), Chars("A-Z '\\-."), Length(2, 40)]
    public partial Utf8List Places { get; }

    /// <summary>The day behind the places.</summary>
    public partial Optional<FilingDay> Day { get; }

    /// <summary>The agency.</summary>
    [Role(NewsRole.Agency), Literal("Reuters")]
    public partial Utf8Span Agency { get; }

    /// <summary>The dash: with blanks, an en dash, or without the blank behind it.</summary>
    [Literal(" - ", " – ", " — ", " -")]
    public partial Utf8Span Dash { get; }
}
