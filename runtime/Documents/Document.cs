using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace ArticleSchema;

/// <summary>What the generated members of documents have in common.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Document
{
    private const int StackLimit = 512;

    /// <summary>Reads a document of UTF-16.</summary>
    /// <param name="text">The whole article.</param>
    /// <exception cref="ArticleFormatException">The text is not an article of this format.</exception>
    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : IArticleDocument<T> =>
        TryParse<T>(text, out var article, out var error)
            ? article
            : throw new ArticleFormatException(error, Encoding.UTF8.GetBytes(text.ToArray()));

    /// <summary>Reads a document of UTF-16. Never throws.</summary>
    /// <param name="text">The whole article. Half a surrogate pair is read as U+FFFD.</param>
    /// <param name="article">The article.</param>
    /// <param name="error">Why the text was refused, and where: its offset is in bytes of UTF-8.</param>
    public static bool TryParse<T>(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T article, out ArticleError error)
        where T : IArticleDocument<T>
    {
        var length = Encoding.UTF8.GetByteCount(text);
        var rented = length > StackLimit ? ArrayPool<byte>.Shared.Rent(length) : null;
        var utf8 = rented is null ? stackalloc byte[StackLimit] : rented;
        var isRead = T.TryParse(utf8[..Encoding.UTF8.GetBytes(text, utf8)], out article, out error);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return isRead;
    }

    /// <summary>Reads a document by its view. Never throws.</summary>
    /// <param name="utf8">The whole article.</param>
    /// <param name="article">The article.</param>
    /// <param name="error">Why the text was refused; also if it is not valid UTF-8, for then strings could not give it back.</param>
    public static bool TryParse<TView, T>(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T article, out ArticleError error)
        where TView : IDocumentView<TView, T>, allows ref struct
        where T : IArticleDocument<T>
    {
        var failure = TView.Read(utf8, out var view);
        error = failure.ToError(utf8);
        var isArticle = failure.IsNone && view.IsValidUtf8(out error);
        article = isArticle ? view.ToArticle() : default;
        return isArticle;
    }

    /// <summary>Reads what is good of a document. Never throws.</summary>
    /// <param name="utf8">The whole article. What is not valid UTF-8 is an error, and becomes U+FFFD.</param>
    /// <param name="errors">Takes what is wrong with it.</param>
    public static T Recover<TView, T>(ReadOnlySpan<byte> utf8, ArticleErrors errors)
        where TView : IDocumentView<TView, T>, allows ref struct
        where T : IArticleDocument<T>
    {
        errors.Clear();
        errors.ReadWindow<TView>(utf8, 0, out var view);
        if (!view.IsValidUtf8(out var error))
            errors.Add(error);
        errors.Locate(utf8);
        return view.ToArticle();
    }

    /// <summary>Writes a document into a destination that may be too small.</summary>
    /// <param name="article">The document.</param>
    /// <param name="destination">Takes UTF-8.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <exception cref="ArticleFormatException">A value would not read back as itself.</exception>
    public static bool TryFormat<T>(T article, Span<byte> destination, out int bytesWritten)
        where T : IArticleDocument<T>
    {
        if (article.TryFormat(destination, out bytesWritten, out var error))
            return true;
        return error.Code == ArticleErrorCode.DestinationTooSmall ? false : throw new ArticleFormatException(error);
    }

    /// <summary>Writes a document as UTF-16 into a destination that may be too small.</summary>
    /// <param name="article">The document.</param>
    /// <param name="destination">Takes UTF-16.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <exception cref="ArticleFormatException">A value would not read back as itself.</exception>
    public static bool TryFormat<T>(T article, Span<char> destination, out int charsWritten)
        where T : IArticleDocument<T>
    {
        var rented = Rent(article, out var length);
        var fits = Encoding.UTF8.TryGetChars(rented.AsSpan(0, length), destination, out charsWritten);
        ArrayPool<byte>.Shared.Return(rented);
        return fits;
    }

    /// <summary>Writes a document.</summary>
    /// <param name="article">The document.</param>
    /// <param name="writer">Takes UTF-8.</param>
    /// <exception cref="ArticleFormatException">A value would not read back as itself.</exception>
    public static void WriteTo<T>(T article, IBufferWriter<byte> writer)
        where T : IArticleDocument<T>
    {
        if (!article.TryFormat(writer.GetSpan(article.GetByteCount()), out var written, out var error))
            throw new ArticleFormatException(error);
        writer.Advance(written);
    }

    /// <summary>The document as a string.</summary>
    /// <param name="article">The document.</param>
    /// <exception cref="ArticleFormatException">A value would not read back as itself.</exception>
    public static string ToString<T>(T article)
        where T : IArticleDocument<T>
    {
        var rented = Rent(article, out var length);
        var text = Encoding.UTF8.GetString(rented, 0, length);
        ArrayPool<byte>.Shared.Return(rented);
        return text;
    }

    /// <summary>Writes a document as the JSON object that its view is.</summary>
    /// <param name="article">The document.</param>
    /// <param name="writer">Takes the object.</param>
    /// <exception cref="ArticleFormatException">A value would not read back as itself; nothing has been written.</exception>
    public static void WriteJson<TView, T>(T article, Utf8JsonWriter writer)
        where TView : IDocumentView<TView, T>, allows ref struct
        where T : IArticleDocument<T>
    {
        var rented = Rent(article, out var length);
        if (TView.TryParse(rented.AsSpan(0, length), out var view, out _))
            view!.WriteJson(writer);
        ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>Whether a text has read back where, and as long as, it was written: then it is the same.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="written">All that was written.</param>
    /// <param name="start">Where the text was put.</param>
    /// <param name="length">How long it is.</param>
    public static bool IsAt(ReadOnlySpan<byte> read, ReadOnlySpan<byte> written, int start, int length) =>
        read.Length == length && (length == 0 || Window.OffsetOf(read, written) == start);

    /// <summary>Refuses a value that would not read back as itself.</summary>
    /// <param name="format">The name of the document's type.</param>
    /// <param name="member">The property.</param>
    /// <param name="written">What was written.</param>
    /// <param name="offset">Where the value stands in it.</param>
    /// <param name="error">Says so.</param>
    /// <returns>False.</returns>
    public static bool Refuse(string format, string member, ReadOnlySpan<byte> written, int offset, out ArticleError error)
    {
        error = new(ArticleErrorCode.NotReadBack, format, member, "a value that reads back as itself", written, offset);
        return false;
    }

    /// <summary>Refuses a destination that is too small.</summary>
    /// <param name="format">The name of the document's type.</param>
    /// <param name="length">How many bytes are needed.</param>
    /// <param name="error">Says so.</param>
    /// <returns>False.</returns>
    public static bool RefuseRoom(string format, int length, out ArticleError error)
    {
        error = new(ArticleErrorCode.DestinationTooSmall, format, "", $"{length} bytes of room", default, 0);
        return false;
    }

    private static byte[] Rent<T>(T article, out int length)
        where T : IArticleDocument<T>
    {
        var rented = ArrayPool<byte>.Shared.Rent(article.GetByteCount());
        if (article.TryFormat(rented, out length, out var error))
            return rented;
        ArrayPool<byte>.Shared.Return(rented);
        throw new ArticleFormatException(error);
    }
}
