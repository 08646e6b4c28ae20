using ArticleSchema.Formats.Tests.Language.Choices;

namespace ArticleSchema.Formats.Tests.Language.Recovery;

/// <summary>A bulletin of lines, of which each can be wrong alone.</summary>
[ArticleFormat("{Station}, {Day}\n{Degrees} degrees, {Wind}\n{Sky}[ ({Cover}/8)]\n{*Remarks}\n-- {Author} {Number}")]
public readonly ref partial struct Bulletin
{
    [SingleLine, Length(1, 20)]
    public partial Utf8Span Station { get; }

    public partial DateOnly Day { get; }

    public partial sbyte Degrees { get; }

    [Pattern("00")]
    public partial byte Wind { get; }

    public partial Sky Sky { get; }

    public partial byte? Cover { get; }

    [Separator("\n"), Length(2, 30)]
    public partial Utf8List Remarks { get; }

    [Chars("A-Za-z")]
    public partial Utf8Span Author { get; }

    [Pattern("000")]
    public partial ushort Number { get; }
}

/// <summary>What one sees of the sun.</summary>
public enum Sky
{
    Clear,
    Cloudy,
}

/// <summary>A table of results of which each row is an article.</summary>
[ArticleFormat("{Title}\n{*Games}")]
public readonly ref partial struct ResultTable
{
    [Chars("A-Za-z ")]
    public partial Utf8Span Title { get; }

    [Separator("\n")]
    public partial ArticleList<Game> Games { get; }
}

/// <summary>A row.</summary>
[ArticleFormat("{Home} - {Guest} {HomeGoals}:{GuestGoals}")]
public readonly ref partial struct Game
{
    [Chars("A-Za-z")]
    public partial Utf8Span Home { get; }

    [Chars("A-Za-z")]
    public partial Utf8Span Guest { get; }

    public partial byte HomeGoals { get; }

    public partial byte GuestGoals { get; }
}

/// <summary>Elements that depend on what stands beside them.</summary>
[ArticleFormat("{*Steps}")]
public readonly ref partial struct Stairs
{
    [Separator("\n")]
    public partial ArticleList<Step> Steps { get; }
}

/// <summary>Lists of numbers, and of folded texts.</summary>
[ArticleFormat("{Numbers};{*Texts}")]
public readonly ref partial struct Sheet
{
    [Separator(",")]
    public partial ValueList<byte> Numbers { get; }

    [Separator("|"), Folding(FoldingKind.Paragraph), Length(1, 9)]
    public partial FoldedList Texts { get; }
}
