using System.Collections.Immutable;

namespace ArticleSchema.Formats.Tests.Language.Choices;

/// <summary>A page of blocks that are told by where they stand, too.</summary>
[ArticleFormat("{*Blocks}")]
public readonly ref partial struct Page
{
    [Separator("\n\n")]
    public partial ArticleList<PageBlock> Blocks { get; }
}

/// <summary>Positions, and neighbours on either side.</summary>
[ArticleChoice]
public readonly ref partial struct PageBlock
{
    [Branch, Position(ListPosition.First), SingleLine, NotEndingWith(".")]
    public partial Utf8Span Title { get; }

    [Branch, SingleLine, Length(1, 10), NotEndingWith(".:"), Position(ListPosition.NotFirst, ListPosition.NotLast), NotAfter(nameof(Subhead))]
    public partial Utf8Span Subhead { get; }

    [Branch, StartingWith("("), After(nameof(Title), nameof(Subhead), nameof(Note))]
    public partial Utf8Span Note { get; }

    [Branch, EndingWith(":"), Before(nameof(Item))]
    public partial Utf8Span Lead { get; }

    [Branch, StartingWith("*"), NotAfter(nameof(Title), nameof(Subhead)), NotBefore(nameof(Subhead))]
    public partial Utf8Span Item { get; }

    [Branch, Position(ListPosition.Last), StartingWith("-")]
    public partial Utf8Span End { get; }

    [Branch]
    public partial Utf8Span Paragraph { get; }
}

/// <summary>One block, in no list.</summary>
[ArticleFormat("<{*Block}>")]
public readonly ref partial struct Solo
{
    public partial PageBlock Block { get; }
}

/// <summary>Lists that end with their elements, from the front and from the end.</summary>
[ArticleFormat("{Steps}{*Text}{Ends}")]
public readonly ref partial struct Ladder
{
    [Separator("\n", Position = SeparatorPosition.Postfix)]
    public partial ArticleList<Step> Steps { get; }

    public partial Utf8Span Text { get; }

    [Separator("\n", Position = SeparatorPosition.Prefix)]
    public partial ArticleList<Step> Ends { get; }
}

/// <summary>A list that ends with its elements, and something that has to follow it.</summary>
[ArticleFormat("{Steps}={*Text}")]
public readonly ref partial struct Climb
{
    [Separator("\n", Position = SeparatorPosition.Postfix)]
    public partial ArticleList<Step> Steps { get; }

    public partial Utf8Span Text { get; }
}

/// <summary>A choice that does not take every text.</summary>
[ArticleChoice]
public readonly ref partial struct Step
{
    [Branch, Position(ListPosition.First)]
    public partial Price Price { get; }

    [Branch, Chars("-"), NotAfter(nameof(Rule))]
    public partial Utf8Span Rule { get; }

    [Branch, Chars("a-z"), NotBefore(nameof(Rule))]
    public partial Utf8Span Word { get; }
}

/// <summary>A page as a document.</summary>
[ArticleFormat("{*Blocks}")]
public sealed partial record Chapter([Separator("\n\n")] ImmutableArray<ChapterBlock> Blocks);

/// <summary>A block as a document.</summary>
[ArticleChoice]
public abstract partial record ChapterBlock
{
    /// <summary>A line between paragraphs.</summary>
    [ArticleFormat("{*Text}"), Position(ListPosition.NotFirst, ListPosition.NotLast), NotAfter(nameof(Subhead))]
    public sealed partial record Subhead([SingleLine, Length(1, 10), NotEndingWith(".")] string Text) : ChapterBlock;

    /// <summary>Anything else.</summary>
    [ArticleFormat("{*Text}")]
    public sealed partial record Paragraph(string Text) : ChapterBlock;
}
