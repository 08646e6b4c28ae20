namespace ArticleSchema.Formats.DpaAfx;

/// <summary>A block of the text.</summary>
[ArticleChoice]
public readonly ref partial struct BodyBlock
{
    /// <summary>A sub-headline: a short line that is not a sentence, between paragraphs.</summary>
    [Role(NewsRole.Subhead)]
    [Branch, SingleLine, Length(1, 80), NotEndingWith(".!:;,\"»)")]
    [Position(ListPosition.NotFirst, ListPosition.NotLast), NotAfter(nameof(Subhead))]
    public partial Utf8Span Subhead { get; }

    /// <summary>A paragraph: everything else.</summary>
    [Role(NewsRole.Paragraph), Branch]
    public partial Utf8Span Paragraph { get; }
}
