namespace ArticleSchema.Formats.Anpa1312;

/// <summary>An ANPA 1312 message: two lines for machines, lines that start with a caret, the text, a stamp.</summary>
/// <remarks>
/// As AP sent it from 2013 to 2017, read from the samples of superdesk (github.com/superdesk/superdesk-core); no text of the specification
/// was found. Tables stay as they are: fields with semicolons, a line each.
/// </remarks>
[ArticleFormat(
    "\u0016\u0016␁{Service}{Serial}␟{Selector}\n{Line}\n"
    + "␂{Head}[\t   ][{Dateline}]{*Body}[\n ][\n]\n\t   ␃AP-WF-{Filed}GMT<\n\n␌\n␄[\n]")]
[Encoding(ArticleEncoding.Latin1)]
public readonly ref partial struct Anpa1312Message
{
    /// <summary>The service, a letter.</summary>
    [Role(NewsRole.Service), Length(1)]
    public partial Utf8Span Service { get; }

    /// <summary>The number of the message in the service.</summary>
    [Role(NewsRole.Serial), Chars("0-9"), Length(4)]
    public partial Utf8Span Serial { get; }

    /// <summary>Who is to have it: <c>asian</c>, <c>glbsm</c>.</summary>
    [SingleLine]
    public partial Utf8Span Selector { get; }

    /// <summary>How urgent it is, what kind of text, about what, how long.</summary>
    public partial KeywordLine Line { get; }

    /// <summary>Keywords, the headline, notes, the byline.</summary>
    [Separator(" <\n", "< \n", "<\n", "= \n", "=\n", Position = SeparatorPosition.Postfix)]
    public partial ArticleList<HeadLine> Head { get; }

    /// <summary>Where it was filed.</summary>
    [Role(NewsRole.Dateline)]
    public partial Optional<Dateline> Dateline { get; }

    /// <summary>The paragraphs, the first without its dateline; lines of a table are a paragraph each.</summary>
    [Role(NewsRole.Paragraph), Separator("\n \n\t   ", "\n\t   ")]
    public partial Utf8List Body { get; }

    /// <summary>When it was sent.</summary>
    public partial FilingStamp Filed { get; }
}
