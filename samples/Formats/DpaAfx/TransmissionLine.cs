namespace ArticleSchema.Formats.DpaAfx;

/// <summary>When a story was sent: <c>AXC0136 2018-05-15/09:18</c>.</summary>
[ArticleFormat("{Feed}{Serial} {At}")]
public readonly ref partial struct TransmissionLine
{
    /// <summary>The feed: <c>AXC</c>, of analyses <c>AFA</c>.</summary>
    [Chars("A-Z"), Length(3)]
    public partial Utf8Span Feed { get; }

    /// <summary>The number of the story on that day.</summary>
    [Pattern("0000")]
    public partial int Serial { get; }

    /// <summary>The time, without a zone.</summary>
    [Pattern("yyyy-MM-dd/HH:mm")]
    public partial DateTime At { get; }
}
