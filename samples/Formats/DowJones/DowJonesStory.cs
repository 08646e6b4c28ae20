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
    public partial Utf8List Leaders { get; }

    /// <summary>The agency, without a place or a blank.</summary>
    [Literal("DOW JONES--")]
    public partial Utf8Span Dateline { get; }

    /// <summary>The paragraphs.</summary>
    [BlankLines]
    public partial Utf8List Body { get; }
}
