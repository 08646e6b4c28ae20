using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ArticleSchema;

/// <summary>What every generated format offers: feeds, tools and tests work on any of them through it.</summary>
/// <typeparam name="TSelf">The format's type.</typeparam>
public interface IArticle<TSelf>
    where TSelf : IArticle<TSelf>, allows ref struct
{
    /// <summary>The format in EBNF (ISO/IEC 14977).</summary>
    static abstract string Grammar { get; }

    /// <summary>In what bytes articles come and are sent: see <see cref="DecodedText"/>.</summary>
    static virtual ArticleEncoding Encoding => ArticleEncoding.Utf8;

    /// <summary>What is made of a byte order mark: see <see cref="DecodedText"/>.</summary>
    static virtual ByteOrderMark ByteOrderMark => ByteOrderMark.Text;

    /// <summary>Reads an article. Never throws.</summary>
    /// <param name="utf8">The whole article, UTF-8.</param>
    /// <param name="article">The article; a view keeps <paramref name="utf8"/>.</param>
    /// <param name="error">Why the text was refused, and where.</param>
    /// <returns>Whether the text is an article of this format.</returns>
    static abstract bool TryParse(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out TSelf article, out ArticleError error);

    /// <summary>Reads what is good of an article. Never throws.</summary>
    /// <param name="utf8">The whole article, UTF-8; a view keeps it.</param>
    /// <param name="errors">Takes what is wrong with it, and nothing if it is an article of this format.</param>
    /// <returns>The article, without the values that are wrong.</returns>
    static abstract TSelf Recover(ReadOnlySpan<byte> utf8, ArticleErrors errors);

    /// <summary>The length of the article in bytes.</summary>
    int GetByteCount();

    /// <summary>Writes the article.</summary>
    /// <param name="destination">Takes UTF-8.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <returns>Whether <paramref name="destination"/> was large enough; nothing is written if not.</returns>
    /// <exception cref="ArticleFormatException">A value of a document would not read back as itself. Views never throw.</exception>
    bool TryFormat(Span<byte> destination, out int bytesWritten);

    /// <summary>Writes the article.</summary>
    /// <param name="writer">Takes UTF-8.</param>
    /// <exception cref="ArticleFormatException">A value of a document would not read back as itself. Views never throw.</exception>
    void WriteTo(IBufferWriter<byte> writer);

    /// <summary>Writes the article as a JSON object.</summary>
    /// <param name="writer">Takes the object.</param>
    /// <exception cref="ArticleFormatException">A view is not valid UTF-8, or a value of a document would not read back as itself;
    /// nothing has been written.</exception>
    void WriteJson(Utf8JsonWriter writer);
}
