namespace ArticleSchema.Formats;

/// <summary>A block of a story: what stands between two empty lines.</summary>
[ArticleChoice]
[Sample("Ausblick")]
[Sample("Morgen klart es auf.")]
public readonly ref partial struct Block
{
    /// <summary>A sub-headline: a short line that is not a sentence.</summary>
    [Role(NewsRole.Subhead), Branch, SingleLine, Length(1, 80), NotEndingWith(".!:;,\"»)")]
    public partial Utf8Span Subhead { get; }

    /// <summary>A paragraph: everything else.</summary>
    [Role(NewsRole.Paragraph), Branch]
    public partial Utf8Span Paragraph { get; }
}
