using System.ComponentModel;

namespace ArticleSchema;

/// <summary>How the code generated for one format uses another format.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Nested
{
    /// <summary>Reads a window as an article of another format.</summary>
    /// <param name="window">The text of the article, all of it.</param>
    /// <param name="article">The article, a view of <paramref name="window"/>.</param>
    /// <typeparam name="T">The other format.</typeparam>
    public static ArticleFailure Read<T>(ReadOnlySpan<byte> window, out T article)
        where T : IArticle<T>, allows ref struct =>
        T.Read(window, out article);

    /// <summary>The text that an article of another format is a view of.</summary>
    /// <param name="article">The article.</param>
    /// <typeparam name="T">The other format.</typeparam>
    public static Utf8Span TextOf<T>(T article)
        where T : IArticle<T>, allows ref struct =>
        article.Source;
}
