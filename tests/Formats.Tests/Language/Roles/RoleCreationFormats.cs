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

/// <summary>Values that can be some literals alone, before and behind one that can be any.</summary>
[ArticleFormat("{Kind} {Title}[ <{Mark}>][ ({Note})]{*Lines}")]
public readonly ref partial struct Sticker
{
    [Role(Part.Tag), Literal("NEW", "OLD")]
    public partial Utf8Span Kind { get; }

    [Role(Part.Title), Chars("A-Za-z")]
    public partial Utf8Span Title { get; }

    [Role(Part.Note), Literal("fresh", "dry")]
    public partial Utf8Span Mark { get; }

    [Role(Part.Note)]
    public partial Utf8Span Note { get; }

    [Separator("\n", Position = SeparatorPosition.Prefix)]
    public partial ArticleList<StickerLine> Lines { get; }
}

/// <summary>Branches of one role.</summary>
[ArticleChoice]
public readonly ref partial struct StickerLine
{
    [Branch, Role(Part.Note), Literal("sold", "kept")]
    public partial Utf8Span State { get; }

    [Branch, Role(Part.Count), Role(Part.Note), Initiator("* "), Literal("1", "2")]
    public partial Utf8Span Count { get; }

    [Branch, Role(Part.Line), SingleLine]
    public partial Utf8Span Text { get; }
}
