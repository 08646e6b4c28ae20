namespace ArticleSchema.Formats.Tests.Language.Roles;

/// <summary>A format that is written of values by their roles.</summary>
[ArticleFormat("{Title} (No. {Number})[{Places}]{Dash}[{Summary}\n\n]{*Lines}")]
public readonly ref partial struct Notice
{
    [Role(Part.Title)]
    public partial Utf8Span Title { get; }

    [Role(Part.Count)]
    public partial int Number { get; }

    [Role(Part.Day)]
    public partial Optional<NoticePlaces> Places { get; }

    [Literal(" - ", ": ")]
    public partial Utf8Span Dash { get; }

    [Role(Part.Note), Initiator(">> "), Folding(FoldingKind.Paragraph, Width = 9)]
    public partial FoldedText Summary { get; }

    [Separator("\n\n")]
    public partial ArticleList<NoticeLine> Lines { get; }
}

/// <summary>A list of values with a role.</summary>
[ArticleFormat(" at {Names}")]
public readonly ref partial struct NoticePlaces
{
    [Role(Part.Place), Separator("/"), Chars("A-Z")]
    public partial Utf8List Names { get; }
}

/// <summary>Branches in the order in which their values are given.</summary>
[ArticleChoice]
public readonly ref partial struct NoticeLine
{
    [Branch, Role(Part.Tag), Initiator("* ")]
    public partial Utf8Span Point { get; }

    [Branch, Role(Part.Line)]
    public partial Utf8Span Text { get; }
}

/// <summary>A format with a value that nobody can give.</summary>
[ArticleFormat("{Title} {Day}")]
public readonly ref partial struct DatedNotice
{
    [Role(Part.Title)]
    public partial Utf8Span Title { get; }

    public partial DateOnly Day { get; }
}
