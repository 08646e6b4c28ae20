namespace ArticleSchema.Formats.Reuters;

/// <summary>A Reuters story as national sites of Reuters had it: they cut the agency and the dash off the dateline.</summary>
/// <remarks>
/// The same story is on reuters.com with <c>LONDON, July 3 (Reuters) - </c>, and on cn.reuters.com with <c>LONDON, July 3 </c> and a single
/// line feed between paragraphs.
/// </remarks>
[ArticleFormat("[{Envelope}]{Dateline}{*Body}[\n]")]
public readonly ref partial struct ReutersPortalStory
{
    /// <summary>What the collector put before the story.</summary>
    public partial Optional<Envelope> Envelope { get; }

    /// <summary>Where and when it was filed.</summary>
    [Role(NewsRole.Dateline)]
    public partial PortalDateline Dateline { get; }

    /// <summary>The paragraphs.</summary>
    [Role(NewsRole.Paragraph), Separator("\n\n", "\n")]
    public partial Utf8List Body { get; }
}
