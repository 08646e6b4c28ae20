namespace ArticleSchema.Formats.Anpa1312;

/// <summary>The second line: <c>r a␓␑ BC-Storm 1stLd     10-13 0042</c>.</summary>
[ArticleFormat("{Priority} {Category}{Form}{Kind} {Version}-{*Keyword} {Date} [{Words}]")]
public readonly ref partial struct KeywordLine
{
    /// <summary>The urgency: <c>f</c> a flash, <c>u</c> urgent, <c>b</c> a bulletin, <c>r</c> the usual.</summary>
    [Role(NewsRole.Urgency)]
    public partial Priority Priority { get; }

    /// <summary>The desk: <c>a</c> domestic, <c>i</c> international, <c>f</c> financial, <c>s</c> sports.</summary>
    [Role(NewsRole.Desk), Length(1)]
    public partial Utf8Span Category { get; }

    /// <summary>Device control 3 or 4.</summary>
    [Literal("\u0013", "\u0014")]
    public partial Utf8Span Form { get; }

    /// <summary>Device control 1 before text, 2 before tables.</summary>
    [Literal("\u0011", "\u0012")]
    public partial Utf8Span Kind { get; }

    /// <summary>For which editions: <c>AM</c>, <c>PM</c>, <c>BC</c> for both.</summary>
    [Chars("A-Z"), Length(2)]
    public partial Utf8Span Version { get; }

    /// <summary>The keyword, cut at a length, and the take: <c>Storm 1stLd-Writethru</c>. Blanks behind it are filler.</summary>
    [Role(NewsRole.Keyword)]
    public partial Utf8Span Keyword { get; }

    /// <summary>The month and the day.</summary>
    [Length(5)]
    public partial Utf8Span Date { get; }

    /// <summary>The number of words.</summary>
    [Role(NewsRole.Words), Pattern("0000")]
    public partial int? Words { get; }
}
