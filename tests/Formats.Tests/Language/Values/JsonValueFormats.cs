namespace ArticleSchema.Formats.Tests.Language.Values;

/// <summary>Formats for which something stands in JSON, in every place where a format can be.</summary>
[ArticleFormat("{Head}[{Day}]\n{Tides}{*Lines}[{Count}]")]
public readonly ref partial struct Almanac
{
    public partial AlmanacHead Head { get; }

    public partial Optional<AlmanacDay> Day { get; }

    public partial ArticleList<Tide> Tides { get; }

    [Separator("\n\n")]
    public partial ArticleList<AlmanacLine> Lines { get; }

    public partial Optional<AlmanacCount> Count { get; }
}

/// <summary>Its text stands for it.</summary>
[ArticleFormat("{Station} ({Country})"), JsonValue]
public readonly ref partial struct AlmanacHead
{
    [Chars("A-Za-z")]
    public partial Utf8Span Station { get; }

    [Chars("A-Z"), Length(2)]
    public partial Utf8Span Country { get; }
}

/// <summary>A date stands for it, or nothing.</summary>
[ArticleFormat(" on {Day}"), JsonValue(nameof(Day))]
public readonly ref partial struct AlmanacDay
{
    [NilValue("????-??-??")]
    public partial DateOnly? Day { get; }
}

/// <summary>A name stands for it.</summary>
[ArticleFormat("<{Kind}>"), JsonValue(nameof(Kind))]
public readonly ref partial struct Tide
{
    public partial TideKind Kind { get; }
}

/// <summary>The tides.</summary>
public enum TideKind
{
    High,
    Low,
}

/// <summary>A line of an almanac.</summary>
[ArticleChoice]
public readonly ref partial struct AlmanacLine
{
    [Branch]
    public partial AlmanacTable Table { get; }

    [Branch]
    public partial Utf8Span Note { get; }
}

/// <summary>A list stands for it.</summary>
[ArticleFormat("| {*Cells}"), JsonValue(nameof(Cells))]
public readonly ref partial struct AlmanacTable
{
    [Separator(" | ")]
    public partial ArticleList<AlmanacCell> Cells { get; }
}

/// <summary>A folded text stands for it.</summary>
[ArticleFormat("{*Text}"), JsonValue(nameof(Text))]
public readonly ref partial struct AlmanacCell
{
    [Folding(FoldingKind.Paragraph)]
    public partial FoldedText Text { get; }
}

/// <summary>A number stands for it.</summary>
[ArticleFormat("\n#{Number}"), JsonValue(nameof(Number))]
public readonly ref partial struct AlmanacCount
{
    public partial int Number { get; }
}
