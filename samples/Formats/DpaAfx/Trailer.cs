namespace ArticleSchema.Formats.DpaAfx;

/// <summary>A line behind a story.</summary>
[ArticleChoice]
public readonly ref partial struct Trailer
{
    /// <summary>The securities that it is about.</summary>
    [Branch]
    public partial IsinLine Isins { get; }

    /// <summary>When it was sent.</summary>
    [Role(NewsRole.Transmission)]
    [Branch]
    public partial TransmissionLine Transmission { get; }

    /// <summary>The day of an analysis.</summary>
    [Branch]
    public partial AnalysisLine Analysis { get; }

    /// <summary>When a study was published.</summary>
    [Branch]
    public partial StudyLine Study { get; }

    /// <summary>When a portal published it.</summary>
    [Branch]
    public partial TimeLine Time { get; }

    /// <summary>The holder of the rights.</summary>
    [Role(NewsRole.CopyrightNotice)]
    [Branch]
    public partial CopyrightLine Copyright { get; }

    /// <summary>What portals owe to agencies.</summary>
    [Role(NewsRole.Credit)]
    [Branch]
    [Literal("Quelle: dpa-AFX", "Quelle: dpa-Afx", "(AWP)", "Von dpa", "Ein Beitrag von awp Finanznachrichten",
        "dpa-AFX Broker - die Trader News von dpa-AFX")]
    public partial Utf8Span Credit { get; }

    /// <summary>A rule.</summary>
    [Branch, Chars("-"), Length(5, 80)]
    public partial Utf8Span Rule { get; }
}
