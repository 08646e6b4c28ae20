namespace ArticleSchema.Formats.DpaAfx;

/// <summary>The holder of the rights: <c>© 2009 dpa-AFX-Analyser</c>.</summary>
[ArticleFormat("© {Year} {Holder}")]
public readonly ref partial struct CopyrightLine
{
    /// <summary>The year.</summary>
    [Pattern("0000")]
    public partial short Year { get; }

    /// <summary>The holder.</summary>
    [Role(NewsRole.CopyrightHolder), SingleLine, Length(1, 80)]
    public partial Utf8Span Holder { get; }
}
