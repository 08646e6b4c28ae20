using System.Collections.Immutable;

namespace ArticleSchema.Formats.Tests.Language.Folding;

/// <summary>A story with soft-wrapped lines: a title and paragraphs, told apart by empty lines.</summary>
[ArticleFormat("{Title}\n\n[By {Byline}\n\n]{*Body}")]
public readonly ref partial struct WrappedStory
{
    [Folding(FoldingKind.Paragraph, Width = 12)]
    public partial FoldedText Title { get; }

    [Folding(FoldingKind.Paragraph), Length(0, 40)]
    public partial Optional<FoldedText> Byline { get; }

    [BlankLines, Folding(FoldingKind.Paragraph)]
    public partial FoldedList Body { get; }
}

/// <summary>A page of blocks, some of which are folded.</summary>
[ArticleFormat("{*Blocks}")]
public readonly ref partial struct WrappedPage
{
    [BlankLines]
    public partial ArticleList<WrappedBlock> Blocks { get; }
}

/// <summary>A block: a heading, or else a paragraph.</summary>
[ArticleChoice]
public readonly ref partial struct WrappedBlock
{
    [Branch, SingleLine, NotEndingWith(".")]
    public partial Utf8Span Heading { get; }

    [Branch, Folding(FoldingKind.Paragraph)]
    public partial FoldedText Paragraph { get; }
}

/// <summary>A field with a value folded as that of a header of mail.</summary>
[ArticleFormat("Subject: {*Subject}", OutputNewLine = "\r\n")]
public readonly ref partial struct Field
{
    [Folding(FoldingKind.Rfc5322, Width = 20)]
    public partial FoldedText Subject { get; }
}

/// <summary>A story as a document: paragraphs with indented first lines, and a note of which all lines are.</summary>
[ArticleFormat("{Title}\n\n[({Note})\n\n]{*Body}")]
public sealed partial record Essay(
    [Folding(FoldingKind.Paragraph, Width = 12)] string Title,
    [Folding(FoldingKind.Paragraph, Width = 10, Indent = "  ")] string? Note,
    [BlankLines, Folding(FoldingKind.Paragraph, Width = 16, FirstIndent = "   ")] ImmutableArray<string> Body);

/// <summary>A field as a document.</summary>
[ArticleFormat("{*Text}")]
public sealed partial record FieldText([Folding(FoldingKind.Rfc5322, Width = 8)] string Text);
