using System.ComponentModel;
using System.Text.Json;

namespace ArticleSchema;

/// <summary>What a generated view offers, which is the text that it was read from: nothing of it is copied.</summary>
/// <typeparam name="TSelf">The format's type.</typeparam>
public interface IArticleView<TSelf> : IArticle<TSelf>
    where TSelf : IArticleView<TSelf>, allows ref struct
{
    /// <summary>Whether every text is an article of this format, so that lists of it need no check.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract bool AcceptsAnyText { get; }

    /// <summary>Whether text that is not valid UTF-8 is refused.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual bool IsValidated => false;

    /// <summary>The bytes that the article is a view of, as they were read.</summary>
    Utf8Span Source { get; }

    /// <summary>Reads a window without making an error of a failure. What formats that hold this one call.</summary>
    /// <param name="window">The text of the article, all of it.</param>
    /// <param name="article">The article, a view of <paramref name="window"/>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ArticleFailure Read(ReadOnlySpan<byte> window, out TSelf article);

    /// <summary>Reads an article at the start of a window, as far as it goes. One that does not end by itself takes all of the
    /// window.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="article">The article, a view of what it takes.</param>
    /// <param name="length">How many bytes it takes, or −1 if there is none.</param>
    /// <returns>Why there is none; if there is one, how far an optional part of it got that is not there.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual ArticleFailure ReadFirst(ReadOnlySpan<byte> window, out TSelf article, out int length)
    {
        var failure = TSelf.Read(window, out article);
        length = failure.IsNone ? window.Length : -1;
        return failure;
    }

    /// <summary>Reads an article at the end of a window, as far as it goes. One that does not end by itself takes all of the
    /// window.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="article">The article, a view of what it takes.</param>
    /// <param name="length">How many bytes it takes, or −1 if there is none.</param>
    /// <returns>Why there is none; if there is one, how far an optional part of it got that is not there.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual ArticleFailure ReadLast(ReadOnlySpan<byte> window, out TSelf article, out int length)
    {
        var failure = TSelf.Read(window, out article);
        length = failure.IsNone ? window.Length : -1;
        return failure;
    }

    /// <summary>Whether it depends on the place of an element in its list, too, what the element is.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual bool DependsOnPlace => false;

    /// <summary>Reads a window as an element of a list.</summary>
    /// <param name="window">The text of the element, all of it.</param>
    /// <param name="place">Where the element stands.</param>
    /// <param name="article">The element, a view of <paramref name="window"/>.</param>
    /// <param name="branch">Which branch it is, if it is one.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual ArticleFailure ReadElement(ReadOnlySpan<byte> window, scoped in ElementPlace place, out TSelf article, out int branch)
    {
        branch = ElementPlace.Nothing;
        return TSelf.Read(window, out article);
    }

    /// <summary>Reads what is good of a window that is no article of this format as a whole. Nothing is, unless the format says
    /// more.</summary>
    /// <param name="window">The text of the article, all of it.</param>
    /// <param name="offset">The place of the window in the text, in bytes.</param>
    /// <param name="errors">Takes what is wrong with it.</param>
    /// <param name="article">The article, a view of <paramref name="window"/>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual void Recover(ReadOnlySpan<byte> window, int offset, ArticleErrors errors, out TSelf article) =>
        errors.Add(TSelf.Read(window, out article).Shift(offset));

    /// <summary>Whether the article is valid UTF-8, as JSON requires. Reading passes other bytes through as they are.</summary>
    /// <param name="error">The member with the first invalid byte, and where it is.</param>
    bool IsValidUtf8(out ArticleError error);

    /// <summary>Writes the members of the article as properties of the JSON object that the caller has begun.</summary>
    /// <param name="writer">Takes the properties.</param>
    /// <remarks>Does not look whether the article is valid UTF-8: see <see cref="IsValidUtf8"/>.</remarks>
    void WriteJsonProperties(Utf8JsonWriter writer);

    /// <summary>Writes the members of the article as properties, as <see cref="WriteJsonProperties(Utf8JsonWriter)"/> does.</summary>
    /// <param name="json">Takes the properties.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void WriteJsonProperties(scoped ref ArticleJson json);

    /// <summary>Writes the article as a JSON object. Never throws, allocates nothing.</summary>
    /// <param name="destination">Takes the object, as a <see cref="Utf8JsonWriter"/> writes it that does not indent, and escapes no more
    /// than it has to. What is not valid UTF-8 becomes U+FFFD.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <returns>Whether <paramref name="destination"/> was large enough; what it holds is of no use if not.</returns>
    bool TryWriteJson(Span<byte> destination, out int bytesWritten);
}
