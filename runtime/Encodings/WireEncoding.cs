using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ArticleSchema;

/// <summary>What one article came in, or is sent in: an encoding, perhaps after a byte order mark.</summary>
/// <remarks>Small, and not bound to the text: it can be kept beside a document.</remarks>
public readonly record struct WireEncoding
{
    internal WireEncoding(ArticleEncoding encoding, bool hasByteOrderMark)
    {
        Encoding = encoding;
        HasByteOrderMark = hasByteOrderMark;
    }

    /// <summary>UTF-8, ISO-8859-1 or Windows-1252.</summary>
    public ArticleEncoding Encoding { get; }

    /// <summary>Whether a byte order mark stands before the article.</summary>
    public bool HasByteOrderMark { get; }

    internal static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <summary>What a new article of a format is sent in: the first encoding that the format declares, without a byte order mark.</summary>
    /// <typeparam name="T">The format.</typeparam>
    public static WireEncoding Of<T>()
        where T : IArticle<T>, allows ref struct =>
        new(T.Encoding.IsUtf8 ? ArticleEncoding.Utf8 : T.Encoding, hasByteOrderMark: false);

    /// <summary>Writes an article in this encoding. What is written decodes as the same text, or is refused.</summary>
    /// <typeparam name="T">The format.</typeparam>
    /// <param name="article">The article.</param>
    /// <param name="destination">Takes the bytes.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <returns>Whether <paramref name="destination"/> was large enough; nothing is written if not.</returns>
    /// <exception cref="ArticleFormatException">A character of the article has no byte in this encoding, or the bytes would be taken for
    /// those of another encoding; or a value of a document would not read back as itself.</exception>
    public bool TryFormat<T>(T article, Span<byte> destination, out int bytesWritten)
        where T : IArticle<T>, allows ref struct
    {
        var buffer = ArrayPool<byte>.Shared.Rent(RoomFor(article));
        try
        {
            bytesWritten = Encode(article, buffer);
            if (buffer.AsSpan(0, bytesWritten).TryCopyTo(destination))
                return true;
            bytesWritten = 0;
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Writes an article in this encoding. What is written decodes as the same text, or is refused.</summary>
    /// <typeparam name="T">The format.</typeparam>
    /// <param name="article">The article.</param>
    /// <param name="writer">Takes the bytes.</param>
    /// <exception cref="ArticleFormatException">See <see cref="TryFormat{T}"/>; nothing has been written.</exception>
    public void WriteTo<T>(T article, IBufferWriter<byte> writer)
        where T : IArticle<T>, allows ref struct =>
        writer.Advance(Encode(article, writer.GetSpan(RoomFor(article))));

    private static int RoomFor<T>(T article)
        where T : IArticle<T>, allows ref struct =>
        ArticleWriter.ToByteCount((long)article.GetByteCount() + Mark.Length);

    /// <summary>Writes the article to the start of a buffer with room for it in UTF-8, and makes of that what this encoding has.</summary>
    private int Encode<T>(T article, Span<byte> buffer)
        where T : IArticle<T>, allows ref struct
    {
        var text = HasByteOrderMark ? buffer[Mark.Length..] : buffer;
        article.TryFormat(text, out var length);
        text = text[..length];
        if (Encoding != ArticleEncoding.Utf8)
            return EncodeSingleByte<T>(text);

        CheckUtf8<T>(text);
        if (!HasByteOrderMark)
            return length;
        Mark.CopyTo(buffer);
        return Mark.Length + length;
    }

    /// <summary>Bytes that are not valid UTF-8 would be decoded as something else, and a mark in front would not be text.</summary>
    private void CheckUtf8<T>(ReadOnlySpan<byte> text)
        where T : IArticle<T>, allows ref struct
    {
        if (T.Encoding.HasFallback && IndexOfInvalid(text) is >= 0 and var invalid)
            throw Refuse<T>(ArticleErrorCode.InvalidUtf8, "valid UTF-8", text, invalid);
        if (T.ByteOrderMark != ByteOrderMark.Text && !HasByteOrderMark && text.StartsWith(Mark))
            throw Refuse<T>(ArticleErrorCode.NotReadBack, "no byte order mark", text, 0);
    }

    private int EncodeSingleByte<T>(Span<byte> text)
        where T : IArticle<T>, allows ref struct
    {
        var encoder = SingleByteEncoding.Of(Encoding);
        var foreign = encoder.IndexOfForeign(text);
        if (foreign >= 0)
            throw Refuse<T>(ArticleErrorCode.NotEncodable, $"a character of {encoder.Name}", text, foreign);

        var length = encoder.EncodeInPlace(text);
        var bytes = text[..length];
        if (T.Encoding.HasFallback && !Ascii.IsValid(bytes) && Utf8.IsValid(bytes))
            throw Refuse<T>(ArticleErrorCode.NotReadBack, $"text that cannot be taken for UTF-8 in {encoder.Name}", bytes, IndexOfNotAscii(bytes));
        return length;
    }

    private static int IndexOfInvalid(ReadOnlySpan<byte> text)
    {
        if (Utf8.IsValid(text))
            return -1;

        var offset = 0;
        while (Rune.DecodeFromUtf8(text[offset..], out _, out var length) == OperationStatus.Done)
            offset += length;
        return offset;
    }

    private static int IndexOfNotAscii(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);

    private static ArticleFormatException Refuse<T>(ArticleErrorCode code, string expected, ReadOnlySpan<byte> text, int offset)
        where T : IArticle<T>, allows ref struct =>
        new(new ArticleError(code, typeof(T).Name, "", expected, text, offset));
}
