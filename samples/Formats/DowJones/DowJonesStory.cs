namespace ArticleSchema.Formats.DowJones;

/// <summary>A story of Dow Jones Newswires as German portals publish it: lines before the name of the agency, the text.</summary>
/// <remarks>Measured on one story. Briefings do not have the name.</remarks>
[ArticleFormat("[{Envelope}]{Leaders}{Dateline}{*Body}[\n]")]
public readonly ref partial struct DowJonesStory
{
    /// <summary>What the collector put before the story.</summary>
    public partial Optional<Envelope> Envelope { get; }

    /// <summary>The lines before the name of the agency: a headline, a byline.</summary>
    [Separator("\n\n", "\n", Position = SeparatorPosition.Postfix)]
    public partial ArticleList<LeaderLine> Leaders { get; }

    /// <summary>What the text begins with.</summary>
    [Role(NewsRole.Dateline)]
    public partial Dateline Dateline { get; }

    /// <summary>The paragraphs.</summary>
    [Role(NewsRole.Paragraph), BlankLines]
    public partial Utf8List Body { get; }
}
