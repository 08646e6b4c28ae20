namespace ArticleSchema.Formats.Reuters;

/// <summary>A Reuters story: lines before the dateline, the dateline, the text, credits in brackets.</summary>
/// <remarks>Read from stories on reuters.com and on pages that took them over, and from the wire form in superdesk's samples
/// (github.com/superdesk/superdesk-core), which indents paragraphs by four blanks.</remarks>
[ArticleFormat("[{Envelope}]{Leaders}{Dateline}{*Body}[\n\n[ ]({Credits})][\n]")]
public readonly ref partial struct ReutersStory
{
    /// <summary>What the collector put before the story.</summary>
    public partial Optional<Envelope> Envelope { get; }

    /// <summary>The lines before the dateline.</summary>
    [Separator("\n\n", "\n", Position = SeparatorPosition.Postfix)]
    public partial ArticleList<Leader> Leaders { get; }

    /// <summary>Where and when it was filed, and by whom if that stands before it.</summary>
    public partial Filing Dateline { get; }

    /// <summary>The paragraphs.</summary>
    [Role(NewsRole.Paragraph), BlankLines]
    public partial Utf8List Body { get; }

    /// <summary>Who reported, wrote and edited it.</summary>
    [Role(NewsRole.Credit), Separator("; ", ", "), Chars("^();")]
    public partial Utf8List Credits { get; }
}
