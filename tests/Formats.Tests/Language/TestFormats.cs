using System.Text.Json.Serialization;

namespace ArticleSchema.Formats.Tests.Language;

/// <summary>A story with several places and a credit in brackets at its end, as another kind of agency would send it.</summary>
[ArticleFormat("{Places} (Wire) - {*Body}[\n\n({Credits})]")]
public readonly ref partial struct CreditedStory
{
    [Separator("/"), Chars("^(/\n")]
    public partial Utf8List Places { get; }

    [Separator("\n\n")]
    public partial Utf8List Body { get; }

    [SingleLine, Chars("^()")]
    public partial Utf8Span Credits { get; }
}

/// <summary>Neighbours told apart by classes, fixed lengths and numbers.</summary>
[ArticleFormat("{Service}{Serial} {Priority} {Words}[ {Code}]")]
public readonly ref partial struct Header
{
    [Chars("A-Za-z")]
    public partial Utf8Span Service { get; }

    [Pattern("0000")]
    public partial ushort Serial { get; }

    [Length(1)]
    public partial Utf8Span Priority { get; }

    public partial int Words { get; }

    [Chars("a-zäöü"), Length(2, 5)]
    public partial Utf8Span Code { get; }
}

/// <summary>Control characters, another format, and line ends of both kinds.</summary>
[ArticleFormat("␁{Header}\n␂{*Text}\n␃{Filed}", OutputNewLine = "\r\n")]
public readonly ref partial struct Message
{
    public partial Header Header { get; }

    public partial Utf8Span Text { get; }

    [Pattern("dd.MM.yyyy")]
    public partial DateOnly Filed { get; }
}

/// <summary>A value that an optional group may follow.</summary>
[ArticleFormat("{Title}[ - {Subtitle}]; {Author}")]
public readonly ref partial struct Heading
{
    public partial Utf8Span Title { get; }

    public partial Utf8Span Subtitle { get; }

    public partial Utf8Span Author { get; }
}

/// <summary>An optional group before the end of the window, with a text that may be empty in it.</summary>
[ArticleFormat("{Name}[#{Note}]")]
public readonly ref partial struct Remark
{
    [JsonPropertyName("title")]
    public partial Utf8Span Name { get; }

    [Length(0, 9)]
    public partial Optional<Utf8Span> Note { get; }
}

/// <summary>Several elements read from the end, optional ones among them, and a group within a group.</summary>
[ArticleFormat("{*Text}[ <{Tag}[:{Level}]>][/{Initials}][;]")]
public readonly ref partial struct Tagged
{
    public partial Utf8Span Text { get; }

    [Chars("a-z")]
    public partial Utf8Span Tag { get; }

    public partial sbyte? Level { get; }

    [Length(2), Chars("a-z")]
    public partial Utf8Span Initials { get; }
}

/// <summary>An article whose elements can be wrong.</summary>
[ArticleFormat("[{Origin}|]{*Quotes}")]
public readonly ref partial struct QuoteBoard
{
    public partial Optional<Header> Origin { get; }

    [Separator(";")]
    public partial ArticleList<Quote> Quotes { get; }
}

/// <summary>A choice without a branch that takes everything.</summary>
[ArticleChoice]
public readonly ref partial struct Quote
{
    [Branch]
    public partial Price Price { get; }

    [Branch, Chars("-"), Length(1)]
    public partial Utf8Span None { get; }
}

/// <summary>An element that is a format itself.</summary>
[ArticleFormat("{Symbol}={Value}")]
public readonly ref partial struct Price
{
    [Chars("A-Z"), Length(1, 4)]
    public partial Utf8Span Symbol { get; }

    public partial long Value { get; }
}

/// <summary>A list whose elements follow rules that have to be checked one by one.</summary>
[ArticleFormat("tags:{*Tags}")]
public readonly ref partial struct TagLine
{
    [Separator(", "), Length(1, 6), NotEndingWith(".!")]
    public partial Utf8List Tags { get; }
}

/// <summary>Formats that end by themselves, one read from the front and one from the end, both optional.</summary>
[ArticleFormat("[{Dateline}]{*Body}[{SignOff}]")]
public readonly ref partial struct SignedStory
{
    public partial Optional<Dateline> Dateline { get; }

    [Separator("\n\n")]
    public partial Utf8List Body { get; }

    public partial Optional<SignOff> SignOff { get; }
}

/// <summary>A dateline; shared by whatever begins with one. What stands around the agency has several forms.</summary>
[ArticleFormat("{Places}{Gap}({Agency}[, {Day}]){Dash}")]
public readonly ref partial struct Dateline
{
    [Separator("/"), Chars("^(/\n"), Length(2, 40)]
    public partial Utf8List Places { get; }

    [Literal(" ", "\u00A0")]
    public partial Utf8Span Gap { get; }

    [Chars("^(),\n")]
    public partial Utf8Span Agency { get; }

    [Pattern("dd.MM.yyyy")]
    public partial DateOnly? Day { get; }

    [Literal(" - ", " – ", " -", "\u00A0- ")]
    public partial Utf8Span Dash { get; }
}

/// <summary>The initials at the end of a story: not the end of a web address, nor of two words with a slash between.</summary>
[ArticleFormat("/{Initials}[/][;]"), NotPrecededBy("A-Za-z0-9")]
public readonly ref partial struct SignOff
{
    [Separator("/"), Chars("a-zäöü"), Length(2, 4), MaxOccurs(3)]
    public partial Utf8List Initials { get; }
}

/// <summary>Texts that are one of several, from either end, and numbers of elements.</summary>
[ArticleFormat("{Mark}{*Lines}{Dash}{Close}")]
public readonly ref partial struct Marked
{
    [Literal("*", "**", "* ")]
    public partial Utf8Span Mark { get; }

    [Separator("\n"), MinOccurs(2), MaxOccurs(3), Literal("a", "ab", "c\nd")]
    public partial Utf8List Lines { get; }

    [Literal(" - ", " – ", "\n-")]
    public partial Utf8Span Dash { get; }

    [Separator("+"), Chars("0-9"), MinOccurs(2), MaxOccurs(3)]
    public partial Utf8List Close { get; }
}

/// <summary>A stamp with the name of the month in two languages.</summary>
[ArticleFormat("{Day} {Month} {Year}[ {Zone}]")]
public readonly ref partial struct Stamp
{
    [Pattern("00")]
    public partial byte Day { get; }

    public partial Month Month { get; }

    [Pattern("00")]
    public partial byte Year { get; }

    public partial Zone? Zone { get; }
}

/// <summary>Months as they are written; of several forms the first is.</summary>
public enum Month
{
    [Literal("Okt", "Oct", "Oktober")]
    October,

    [Literal("Nov")]
    November,
}

/// <summary>An enum whose names stand for themselves.</summary>
public enum Zone
{
    GMT,
    MESZ,
}

/// <summary>Branches told by their texts.</summary>
[ArticleChoice]
public readonly ref partial struct Credit
{
    [Branch, Literal("Quelle: Werk", "(Werk)", "Von Werk\n")]
    public partial Utf8Span Agency { get; }

    [Branch]
    public partial Utf8Span Other { get; }
}

/// <summary>Numbers with and without a sign beside a text that looks like one.</summary>
[ArticleFormat("{Count}[-{Delta}]:{*Last}")]
public readonly ref partial struct Numbers
{
    public partial int Count { get; }

    public partial short? Delta { get; }

    public partial sbyte Last { get; }
}

/// <summary>A date as what is left.</summary>
[ArticleFormat("x{*Day}")]
public readonly ref partial struct DatedRest
{
    public partial DateOnly Day { get; }
}

/// <summary>A length in bytes beside characters of several.</summary>
[ArticleFormat("{First}{*Rest}")]
public readonly ref partial struct Cut
{
    [Length(1)]
    public partial Utf8Span First { get; }

    public partial Utf8Span Rest { get; }
}

/// <summary>A group with nothing but a group between its texts.</summary>
[ArticleFormat("{*Text}[ <[{Tag}]>]")]
public readonly ref partial struct Nested
{
    public partial Utf8Span Text { get; }

    [Chars("a-z")]
    public partial Utf8Span Tag { get; }
}

/// <summary>A list of formats, each of them a list that has to have some elements.</summary>
[ArticleFormat("{*Rows}")]
public readonly ref partial struct Table
{
    [Separator(";")]
    public partial ArticleList<Row> Rows { get; }
}

/// <summary>Nothing but a list, of any texts, but not of any number.</summary>
[ArticleFormat("{*Cells}")]
public readonly ref partial struct Row
{
    [Separator(","), MinOccurs(2)]
    public partial Utf8List Cells { get; }
}
