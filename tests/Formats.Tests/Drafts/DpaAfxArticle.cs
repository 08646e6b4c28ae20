namespace ArticleSchema.Formats.Tests.Drafts;

/// <summary>A dpa-AFX story with what stands around it: an envelope, leaders before the dateline, a sign-off, trailers.</summary>
[ArticleFormat("[{Envelope}][{Leaders}{Dateline}]{*Body}[{SignOff}[ {Analysis}]]{Trailers}[{End}]")]
public readonly ref partial struct DpaAfxArticle
{
    public partial Optional<Envelope> Envelope { get; }

    [Separator("\n\n", "\n", Position = SeparatorPosition.Postfix)]
    public partial Utf8List Leaders { get; }

    public partial Optional<PlaceLine> Dateline { get; }

    [BlankLines]
    public partial ArticleList<BodyBlock> Body { get; }

    public partial Optional<Initials> SignOff { get; }

    [Initiator("Datum der Analyse: ", "Hinweis: "), SingleLine]
    public partial Utf8Span Analysis { get; }

    [Separator("\n\n\n\n", "\n\n", "\n", Position = SeparatorPosition.Prefix)]
    public partial ArticleList<TrailerLine> Trailers { get; }

    [Literal("\n\n\n\n", "\n\n\n", "\n\n", "\n")]
    public partial Utf8Span End { get; }
}

/// <summary>A block of the text. A sub-headline is neither its first block nor its last, and does not follow another one.</summary>
[ArticleChoice]
public readonly ref partial struct BodyBlock
{
    [Branch, SingleLine, Length(1, 80), NotEndingWith(".!:;,\"»)"), Position(ListPosition.NotFirst, ListPosition.NotLast), NotAfter(nameof(Subhead))]
    public partial Utf8Span Subhead { get; }

    [Branch]
    public partial Utf8Span Paragraph { get; }
}

/// <summary>What collectors of stories put before them.</summary>
[ArticleFormat(" date {Month}[-{Day}]{End}")]
public readonly ref partial struct Envelope
{
    [Pattern("yyyy-MM")]
    public partial DateOnly Month { get; }

    [Pattern("00")]
    public partial byte? Day { get; }

    [Literal(" ", "\n")]
    public partial Utf8Span End { get; }
}

/// <summary>Places, agency, and a dash in one of the forms that portals leave of it.</summary>
[ArticleFormat("{Places}{Gap}({Agency}){Dash}")]
public readonly ref partial struct PlaceLine
{
    [Separator("/"), Chars("^(/\n"), Length(2, 40)]
    public partial Utf8List Places { get; }

    [Literal(" ", "\u00A0")]
    public partial Utf8Span Gap { get; }

    [Chars("^()\n")]
    public partial Utf8Span Agency { get; }

    [Literal(" - ", " – ", " — ", " -", "\u00A0- ", " -\u00A0", " ")]
    public partial Utf8Span Dash { get; }
}

/// <summary>The initials behind the last sentence.</summary>
[ArticleFormat("[ ]/{Names}[/][;]"), NotPrecededBy("A-Za-z0-9")]
public readonly ref partial struct Initials
{
    [Separator("/"), Chars("a-zäöü|A-Z"), Length(2, 4), MaxOccurs(4)]
    public partial Utf8List Names { get; }
}

/// <summary>A line behind a story.</summary>
[ArticleChoice]
public readonly ref partial struct TrailerLine
{
    [Branch]
    public partial IsinLine Isins { get; }

    [Branch]
    public partial TransmissionLine Transmission { get; }

    [Branch]
    public partial AnalysisLine Analysis { get; }

    [Branch, Literal("Quelle: dpa-AFX", "Quelle: dpa-Afx", "(AWP)", "Von dpa", "dpa-AFX Broker - die Trader News von dpa-AFX")]
    public partial Utf8Span Credit { get; }

    [Branch, Chars("-"), Length(5, 80)]
    public partial Utf8Span Rule { get; }
}

/// <summary>Securities: <c>ISIN: DE0006599905</c>.</summary>
[ArticleFormat("ISIN[:] {*Isins}")]
public readonly ref partial struct IsinLine
{
    [Separator(" "), Chars("A-Z0-9"), Length(12)]
    public partial Utf8List Isins { get; }
}

/// <summary>When a story was sent: <c>AXC0136 2018-05-15/09:18</c>.</summary>
[ArticleFormat("{Feed}{Serial} {Day}/{Hour}:{Minute}")]
public readonly ref partial struct TransmissionLine
{
    [Chars("A-Z"), Length(3)]
    public partial Utf8Span Feed { get; }

    [Pattern("0000")]
    public partial int Serial { get; }

    [Pattern("yyyy-MM-dd")]
    public partial DateOnly Day { get; }

    [Pattern("00")]
    public partial byte Hour { get; }

    [Pattern("00")]
    public partial byte Minute { get; }
}

/// <summary>The day of an analysis, on a line of its own.</summary>
[ArticleFormat("Datum der Analyse: {Day}")]
public readonly ref partial struct AnalysisLine
{
    [Pattern("dd.MM.yyyy")]
    public partial DateOnly Day { get; }
}
