namespace ArticleSchema.Formats.Markdown;

/// <summary>A Markdown document with front matter between two lines of three hyphens.</summary>
/// <remarks>As Jekyll introduced it (jekyllrb.com/docs/front-matter) and Hugo and others read it. The text stays Markdown.</remarks>
[ArticleFormat("---\n{Matter}---\n[\n]{*Body}")]
public readonly ref partial struct MarkdownDocument
{
    /// <summary>What is said about the text.</summary>
    public partial Matter Matter { get; }

    /// <summary>The text, block by block.</summary>
    [Role(NewsRole.Paragraph), BlankLines]
    public partial Utf8List Body { get; }
}
