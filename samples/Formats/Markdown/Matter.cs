namespace ArticleSchema.Formats.Markdown;

/// <summary>The front matter: the part of YAML that is lines <c>name: value</c>.</summary>
/// <remarks>
/// A value that needs more of YAML is kept as it stands there: in quotes, in brackets, with a comment behind it, with the lines below its
/// name that are indented or, as YAML has it for items, begin with a hyphen. Empty lines and comments between are passed over.
/// </remarks>
[ArticleHeaders(Continuations = [" ", "\t", "- ", "-\n", "]", "}"], Comments = ["#"], IgnoreBlankLines = true)]
public readonly ref partial struct Matter
{
    /// <summary>The title.</summary>
    [Role(NewsRole.Headline), Header("title")]
    public partial Optional<Utf8Span> Title { get; }

    /// <summary>The day, perhaps with a time.</summary>
    [Role(NewsRole.Sent), Header("date")]
    public partial Optional<Utf8Span> Date { get; }

    /// <summary>The author.</summary>
    [Role(NewsRole.Byline), Header("author")]
    public partial Optional<Utf8Span> Author { get; }

    /// <summary>The place at which the page is published.</summary>
    [Role(NewsRole.Keyword), Header("slug")]
    public partial Optional<Utf8Span> Slug { get; }

    /// <summary>The summary.</summary>
    [Role(NewsRole.Teaser), Header("description")]
    public partial Optional<Utf8Span> Description { get; }

    /// <summary>The language.</summary>
    [Role(NewsRole.Language), Header("lang")]
    public partial Optional<Utf8Span> Language { get; }

    /// <summary>The tags: one, several in brackets, or several on lines of their own.</summary>
    [Header("tags")]
    public partial Optional<Utf8Span> Tags { get; }

    /// <summary>Whether it is not to be published yet: <c>true</c>.</summary>
    [Header("draft")]
    public partial Optional<Utf8Span> Draft { get; }

    /// <summary>All others.</summary>
    public partial HeaderList Others { get; }
}
