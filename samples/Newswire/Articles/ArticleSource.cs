namespace ArticleSchema.Newswire.Articles;

/// <summary>The text of an article and where it is from.</summary>
/// <param name="path">The file as the user named it.</param>
/// <param name="text">The bytes of the file.</param>
internal sealed class ArticleSource(string path, ReadOnlyMemory<byte> text)
{
    /// <summary>The file as the user named it.</summary>
    public string Path { get; } = path;

    /// <summary>The bytes of the file.</summary>
    public ReadOnlySpan<byte> Text => text.Span;
}
