namespace ArticleSchema.Formats;

/// <summary>A dpa-AFX story as it comes off the wire.</summary>
/// <remarks>
/// The date in front does not come from the agency: pages of many sites carry it where the story was collected. The sign-off
/// is glued to the last sentence: the initials of those who wrote, edited and released the story.
/// </remarks>
[ArticleFormat("[ date {Stamp} ]{Place} ({Agency}) - {*Body}[/{SignOff}]")]
[Sample("KIEL/ULM (dpa-AFX Broker) - Der Nebel bleibt.\n\nAusblick\n\nMorgen klart es auf./abc/DP/stw")]
[Sample(" date 2025-10 WIEN (dpa-AFX) - Der Nebel bleibt.")]
[Sample("KIEL - Der Nebel bleibt.", IsRefused = true)]
[Sample(" date 2025-13 KIEL - Der Nebel bleibt.", IsRefused = true)]
public readonly ref partial struct DpaAfxStory
{
    /// <summary>The month in which the story was collected.</summary>
    [Pattern("yyyy-MM")]
    public partial DateOnly? Stamp { get; }

    /// <summary>Where the story was filed, in capitals; several places with slashes between them.</summary>
    [Role(NewsRole.Place)]
    public partial Utf8Span Place { get; }

    /// <summary>The agency, or its desk: <c>dpa-AFX</c>, <c>dpa-AFX Broker</c>.</summary>
    [Role(NewsRole.Agency)]
    public partial Utf8Span Agency { get; }

    /// <summary>The text.</summary>
    [Separator("\n\n")]
    public partial ArticleList<Block> Body { get; }

    /// <summary>The initials of the desk, in the order in which they signed.</summary>
    [Role(NewsRole.Initials), Separator("/"), Chars("A-Za-z"), Length(2, 4)]
    public partial Utf8List SignOff { get; }
}
