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
        where T : IArticleView<T>, allows ref struct =>
        T.Read(window, out article);

    /// <summary>Reads a window as an element of a list, wherever that stands.</summary>
    /// <param name="window">The text of the element, all of it.</param>
    /// <typeparam name="T">The format of the elements.</typeparam>
    public static ArticleFailure ReadAnywhere<T>(ReadOnlySpan<byte> window)
        where T : IArticleView<T>, allows ref struct =>
        T.ReadElement(window, ElementPlace.Anywhere, out _, out _);

    /// <summary>Reads an article of another format at the start of a window.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="article">The article, a view of what it takes.</param>
    /// <param name="length">How many bytes it takes, or −1 if there is none.</param>
    /// <typeparam name="T">The other format.</typeparam>
    public static ArticleFailure ReadFirst<T>(ReadOnlySpan<byte> window, out T article, out int length)
        where T : IArticleView<T>, allows ref struct =>
        T.ReadFirst(window, out article, out length);

    /// <summary>Whether an article of another format stands at the start of a window.</summary>
    /// <param name="window">The bytes.</param>
    /// <typeparam name="T">The other format.</typeparam>
    public static bool IsFirst<T>(ReadOnlySpan<byte> window)
        where T : IArticleView<T>, allows ref struct
    {
        T.ReadFirst(window, out _, out var length);
        return length >= 0;
    }

    /// <summary>Reads an article of another format at the end of a window.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="article">The article, a view of what it takes.</param>
    /// <param name="length">How many bytes it takes, or −1 if there is none.</param>
    /// <typeparam name="T">The other format.</typeparam>
    public static ArticleFailure ReadLast<T>(ReadOnlySpan<byte> window, out T article, out int length)
        where T : IArticleView<T>, allows ref struct =>
        T.ReadLast(window, out article, out length);

    /// <summary>The text that an article of another format is a view of.</summary>
    /// <param name="article">The article.</param>
    /// <typeparam name="T">The other format.</typeparam>
    public static Utf8Span TextOf<T>(T article)
        where T : IArticleView<T>, allows ref struct =>
        article.Source;

    /// <summary>Shows the values of an article of another format by their roles.</summary>
    /// <param name="article">The article.</param>
    /// <param name="visitor">Is shown the values.</param>
    /// <typeparam name="T">The other format.</typeparam>
    /// <typeparam name="TRole">The vocabulary.</typeparam>
    /// <typeparam name="TVisitor">The type of the visitor.</typeparam>
    public static void VisitRoles<T, TRole, TVisitor>(T article, ref TVisitor visitor)
        where T : IRoleVisitable<TRole>, allows ref struct
        where TRole : struct, Enum
        where TVisitor : IRoleVisitor<TRole>, allows ref struct =>
        article.VisitRoles(ref visitor);
}
