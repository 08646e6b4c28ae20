namespace ArticleSchema.Formats.Ap;

/// <summary>An AP story: lines before the dateline, the dateline, the text, credits under a rule of three underscores.</summary>
/// <remarks>
/// Read from stories on apnews.com and on pages that took them over. On the wire AP comes in ANPA 1312, with the underscore for a dash that
/// some pages keep.
/// </remarks>
[ArticleFormat("[{Envelope}]{Leaders}{Dateline}{*Body}[\n\n___\n\n{Credits}][\n]")]
public readonly ref partial struct ApStory
{
    /// <summary>What the collector put before the story.</summary>
    public partial Optional<Envelope> Envelope { get; }

    /// <summary>The lines before the dateline: a headline, a byline.</summary>
    [Separator("\n\n", "\n", Position = SeparatorPosition.Postfix)]
    public partial ArticleList<LeaderLine> Leaders { get; }

    /// <summary>Where it was filed.</summary>
    [Role(NewsRole.Dateline)]
    public partial Dateline Dateline { get; }

    /// <summary>The paragraphs.</summary>
    [Role(NewsRole.Paragraph), BlankLines]
    public partial Utf8List Body { get; }

    /// <summary>Who contributed.</summary>
    [Role(NewsRole.Credit), BlankLines]
    public partial Utf8List Credits { get; }
}
