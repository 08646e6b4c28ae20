using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ArticleSchema;

/// <summary>What a generated document offers: a record, class or struct with values of its own, that lives in collections and
/// crosses <c>await</c>. It plugs into what .NET has for types that are read of text and written as text.</summary>
/// <remarks>A format knows no culture: format providers are ignored.</remarks>
/// <typeparam name="TSelf">The document's type.</typeparam>
public interface IArticleDocument<TSelf>
    : IArticle<TSelf>, ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable
    where TSelf : IArticleDocument<TSelf>
{
    /// <summary>Writes the article.</summary>
    /// <param name="destination">Takes UTF-8.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="error">Why nothing was written: <see cref="ArticleErrorCode.DestinationTooSmall"/>, or the value that would not
    /// read back as itself.</param>
    /// <returns>Whether the article was written. If not, <paramref name="destination"/> holds nothing of use.</returns>
    bool TryFormat(Span<byte> destination, out int bytesWritten, out ArticleError error);

    /// <summary>Writes the article as an element of a list. What it reads back as may depend on its neighbours there: whoever writes
    /// the list looks.</summary>
    /// <param name="article">The article.</param>
    /// <param name="destination">Takes UTF-8.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="error">Why nothing was written.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual bool TryFormatElement(TSelf article, Span<byte> destination, out int bytesWritten, out ArticleError error) =>
        article.TryFormat(destination, out bytesWritten, out error);

    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TSelf.TryParse(utf8Text, out var article, out var error) ? article : throw new ArticleFormatException(error, utf8Text);

    static bool IUtf8SpanParsable<TSelf>.TryParse(
        ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.TryParse(utf8Text, out result, out _);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Document.Parse<TSelf>(s);

    static bool ISpanParsable<TSelf>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        Document.TryParse(s, out result, out _);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Document.Parse<TSelf>(s);

    static bool IParsable<TSelf>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        Document.TryParse(s, out result, out _) && s is not null;
}
