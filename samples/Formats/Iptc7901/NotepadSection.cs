namespace ArticleSchema.Formats.Iptc7901;

/// <summary>Lines under a heading: <c>## Internet</c>.</summary>
[ArticleFormat("## {Title}{*Items}")]
public readonly ref partial struct NotepadSection
{
    /// <summary>The heading.</summary>
    [Chars("^\r\n")]
    public partial Utf8Span Title { get; }

    /// <summary>The items. A long one goes on on lines that begin with two blanks.</summary>
    [Separator("\n- ", Position = SeparatorPosition.Prefix)]
    public partial Utf8List Items { get; }
}
