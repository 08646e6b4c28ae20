namespace ArticleSchema.Formats.Tests.Drafts;

/// <summary>An ANPA 1312 message: two header lines, lines that start with a caret, the text, a stamp.</summary>
[ArticleFormat("\u0016\u0016␁{Service}{Serial}␟{Selector}\n{Line}\n␂{Head}{*Body}\n\t   ␃AP-WF-{Filed}GMT<\n\n␌\n␄[\n]")]
[Encoding(ArticleEncoding.Latin1)]
public readonly ref partial struct Anpa1312Message
{
    [Length(1)]
    public partial Utf8Span Service { get; }

    [Pattern("0000")]
    public partial int Serial { get; }

    [SingleLine]
    public partial Utf8Span Selector { get; }

    public partial Anpa1312Line Line { get; }

    public partial ArticleList<Anpa1312Head> Head { get; }

    [Separator("\n")]
    public partial Utf8List Body { get; }

    public partial Anpa1312Stamp Filed { get; }
}

/// <summary>The version and keyword line, at its end a date and a number of words that may be missing.</summary>
[ArticleFormat("{Priority} {Category}{Form}{Kind} {Version}-{*Keyword} {Date} [{Words}]")]
public readonly ref partial struct Anpa1312Line
{
    [Length(1)]
    public partial Utf8Span Priority { get; }

    [Length(1)]
    public partial Utf8Span Category { get; }

    [Literal("\u0013", "\u0014")]
    public partial Utf8Span Form { get; }

    [Literal("\u0011", "\u0012")]
    public partial Utf8Span Kind { get; }

    [Chars("A-Z"), Length(2)]
    public partial Utf8Span Version { get; }

    public partial Utf8Span Keyword { get; }

    [Length(5)]
    public partial Utf8Span Date { get; }

    [Pattern("0000")]
    public partial int? Words { get; }
}

/// <summary>A line that starts with a caret: keywords, headline, notes, byline.</summary>
[ArticleFormat("^{Text}")]
public readonly ref partial struct Anpa1312Head
{
    [Terminator("<\n", "< \n", "=\n", "= \n"), SingleLine]
    public partial Utf8Span Text { get; }
}

/// <summary>When a message was sent: <c>11-13-13 1509</c>.</summary>
[ArticleFormat("{Month}-{Day}-{Year} {Hour}{Minute}")]
public readonly ref partial struct Anpa1312Stamp
{
    [Pattern("00")]
    public partial byte Month { get; }

    [Pattern("00")]
    public partial byte Day { get; }

    [Pattern("00")]
    public partial byte Year { get; }

    [Pattern("00")]
    public partial byte Hour { get; }

    [Pattern("00")]
    public partial byte Minute { get; }
}
