namespace ArticleSchema.Formats.Awp;

/// <summary>A story of AWP, the Swiss partner of dpa-AFX, as moneycab.com publishes it: the agency stands in the sign-off.</summary>
/// <remarks>Elsewhere stories of AWP look like those of dpa-AFX. Measured on three stories.</remarks>
[ArticleFormat("[{Dateline}]{*Body}{SignOff}[\n]")]
public readonly ref partial struct MoneycabStory
{
    /// <summary>Where it was filed.</summary>
    [Role(NewsRole.Dateline)]
    public partial Optional<Dateline> Dateline { get; }

    /// <summary>The paragraphs.</summary>
    [Role(NewsRole.Paragraph), Separator("\n\n", "\n")]
    public partial Utf8List Body { get; }

    /// <summary>The agency, the portal, the initials: <c>(awp/mc/ps)</c>.</summary>
    [Role(NewsRole.Initials)]
    [Initiator(" (", "("), Terminator(")"), Separator("/"), Chars("a-z"), Length(2, 4), MinOccurs(2)]
    public partial Utf8List SignOff { get; }
}
