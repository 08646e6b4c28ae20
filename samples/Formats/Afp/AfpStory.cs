namespace ArticleSchema.Formats.Afp;

/// <summary>An AFP story: lines before the dateline, the dateline, the text, initials in a block of their own.</summary>
/// <remarks>Read from German stories on zeit.de; the initials are those of <see cref="AfpEnglishStory"/>.</remarks>
[ArticleFormat("[{Envelope}]{Leaders}{Dateline}{*Body}[\n\n{SignOff}][\n]")]
public readonly ref partial struct AfpStory
{
    /// <summary>What the collector put before the story.</summary>
    public partial Optional<Envelope> Envelope { get; }

    /// <summary>The lines before the dateline: a headline, the time.</summary>
    [Separator("\n\n", "\n", Position = SeparatorPosition.Postfix)]
    public partial ArticleList<LeaderLine> Leaders { get; }

    /// <summary>Where it was filed.</summary>
    [Role(NewsRole.Dateline)]
    public partial Dateline Dateline { get; }

    /// <summary>The paragraphs.</summary>
    [Role(NewsRole.Paragraph), BlankLines]
    public partial Utf8List Body { get; }

    /// <summary>Who wrote and edited it: <c>hh/ph/ts</c>.</summary>
    [Role(NewsRole.Initials), Separator("/"), Chars("a-z"), Length(2, 4), MinOccurs(2)]
    public partial Utf8List SignOff { get; }
}
