namespace ArticleSchema.Formats.Tests.Drafts;

/// <summary>An IPTC 7901 message: a header, a slug, a headline of several lines, the text, a notepad, a closing line, a stamp.</summary>
[ArticleFormat("␁{Header}\n\n{Slug}\n␂{Head} =\n\n{*Text}[\n\n# {Notepad}]\n\n{Closing}\n\n␃{Filed}[ ]\n␡\n␡␄[\n]")]
[Encoding(ArticleEncoding.Utf8OrLatin1)]
public readonly ref partial struct Iptc7901Message
{
    public partial Iptc7901Header Header { get; }

    [Separator("/", Position = SeparatorPosition.Postfix), Chars("^/\n")]
    public partial Utf8List Slug { get; }

    [Separator("\n")]
    public partial Utf8List Head { get; }

    [BlankLines, Folding(FoldingKind.Paragraph, Width = 69)]
    public partial FoldedList Text { get; }

    public partial Optional<Notepad> Notepad { get; }

    [SingleLine]
    public partial Utf8Span Closing { get; }

    public partial FilingStamp Filed { get; }
}

/// <summary>Service and serial, urgency, desk, words, an optional code, agency and its serial, an optional reference.</summary>
[ArticleFormat("{Service}{Serial} {Priority} {Desk} {Words} [{Code}  ] {Agency} {AgencySerial}[  {Reference}]")]
public readonly ref partial struct Iptc7901Header
{
    [Chars("A-Za-z")]
    public partial Utf8Span Service { get; }

    [Chars("0-9")]
    public partial Utf8Span Serial { get; }

    [Length(1)]
    public partial Utf8Span Priority { get; }

    [Chars("A-Za-z"), Length(1, 3)]
    public partial Utf8Span Desk { get; }

    public partial int Words { get; }

    [Chars("a-z"), Length(5)]
    public partial Utf8Span Code { get; }

    [Chars("^ \n")]
    public partial Utf8Span Agency { get; }

    [Chars("^ \n")]
    public partial Utf8Span AgencySerial { get; }

    public partial Utf8Span Reference { get; }
}

/// <summary>What editors are told: a public part, and one that is not.</summary>
[ArticleFormat("{Title}\n\n{*Public}[\n\n* * * *\n{Internal}]")]
public readonly ref partial struct Notepad
{
    [SingleLine]
    public partial Utf8Span Title { get; }

    [BlankLines]
    public partial Utf8List Public { get; }

    public partial Utf8Span Internal { get; }
}

/// <summary>When a message was sent: <c>131137 GMT Nov 13</c>.</summary>
[ArticleFormat("{Day}{Hour}{Minute}[ {Zone}] {Month} {Year}")]
public readonly ref partial struct FilingStamp
{
    [Pattern("00")]
    public partial byte Day { get; }

    [Pattern("00")]
    public partial byte Hour { get; }

    [Pattern("00")]
    public partial byte Minute { get; }

    [Literal("GMT")]
    public partial Utf8Span Zone { get; }

    public partial MonthName Month { get; }

    [Pattern("00")]
    public partial byte Year { get; }
}

/// <summary>The months, in German and in English.</summary>
public enum MonthName
{
    [Literal("Jan")]
    January = 1,

    [Literal("Feb")]
    February,

    [Literal("Mrz", "Mär", "Mar")]
    March,

    [Literal("Apr")]
    April,

    [Literal("Mai", "May")]
    May,

    [Literal("Jun")]
    June,

    [Literal("Jul")]
    July,

    [Literal("Aug")]
    August,

    [Literal("Sep", "Sept")]
    September,

    [Literal("Okt", "Oct")]
    October,

    [Literal("Nov")]
    November,

    [Literal("Dez", "Dec")]
    December,
}
