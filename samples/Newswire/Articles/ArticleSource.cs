namespace ArticleSchema.Newswire.Articles;

/// <summary>The bytes of an article and where they are from.</summary>
/// <param name="path">The file as the user named it.</param>
/// <param name="bytes">The bytes of the file.</param>
internal sealed class ArticleSource(string path, ReadOnlyMemory<byte> bytes)
{
    /// <summary>The file as the user named it.</summary>
    public string Path { get; } = path;

    /// <summary>The bytes of the file.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.Span;
}
