using System.Collections.Immutable;

namespace ArticleSchema.Formats.Tests.Documents;

/// <summary>A story as a record: nested documents, a choice, lists, what may be missing.</summary>
[ArticleFormat("[ date {Stamp} ]{Dateline}{*Body}[/{SignOff}]")]
public sealed partial record Story(
    [Pattern("yyyy-MM")] DateOnly? Stamp,
    Dateline Dateline,
    [Separator("\n\n")] ImmutableArray<Block> Body,
    [Separator("/"), Chars("A-Za-z"), Length(2, 4)] IReadOnlyList<string> SignOff);

/// <summary>A dateline as a structure.</summary>
[ArticleFormat("{Places} ({Agency}[, {Note}]) - ")]
public readonly partial record struct Dateline([Separator("/"), Chars("^(/\n")] string[] Places, string Agency, string? Note);

/// <summary>A block: a choice of documents.</summary>
[ArticleChoice]
public abstract partial record Block
{
    /// <summary>A line between paragraphs.</summary>
    [ArticleFormat("{*Text}")]
    public sealed partial record Subhead([SingleLine, Length(1, 40), NotEndingWith(".!?:")] string Text) : Block;

    /// <summary>Anything else.</summary>
    [ArticleFormat("{*Text}")]
    public sealed partial record Paragraph(string Text) : Block;
}

/// <summary>A class with properties that are set: values of all kinds.</summary>
[ArticleFormat("{Id} {Kind}: {Title}[ ({Note})][ at {Place}]\n{Lines}--{*Rest}", OutputNewLine = "\r\n")]
public sealed partial class Card
{
    public required int Id { get; init; }

    public required CardKind Kind { get; init; }

    public string Title { get; set; } = "";

    [Length(0, 20)]
    public string? Note { get; init; }

    public Dateline? Place { get; init; }

    [Separator("\n", Position = SeparatorPosition.Postfix)]
    public IReadOnlyList<string> Lines { get; init; } = [];

    [Separator("; ", ";"), Chars("^;")]
    public string[] Rest { get; init; } = [];

    /// <summary>Not a part of the format.</summary>
    public int Length => Title.Length;
}

/// <summary>The kinds of cards.</summary>
public enum CardKind
{
    [Literal("n", "note")]
    Note,

    [Literal("t")]
    Task,
}
