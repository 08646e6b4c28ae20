namespace ArticleSchema.Formats.DpaAfx;

/// <summary>When a story was sent: <c>AXC0136 2018-05-15/09:18</c>.</summary>
[ArticleFormat("{Feed}{Serial} {At}")]
public readonly ref partial struct TransmissionLine
{
    /// <summary>The feed: <c>AXC</c>, of analyses <c>AFA</c>.</summary>
    [Role(NewsRole.Service), Chars("A-Z"), Length(3)]
    public partial Utf8Span Feed { get; }

    /// <summary>The number of the story on that day.</summary>
    [Role(NewsRole.Serial), Chars("0-9"), Length(4)]
    public partial Utf8Span Serial { get; }

    /// <summary>The time, without a zone.</summary>
    [Role(NewsRole.Sent), Pattern("yyyy-MM-dd/HH:mm")]
    public partial DateTime At { get; }
}
