using System.Buffers;
using System.Diagnostics;

namespace ArticleSchema;

/// <summary>An article as it came off the wire, made UTF-8: in a rented buffer if it was not, else in place.</summary>
/// <remarks>
/// A view of the text is good until the text is disposed of. Errors have their line and column in the article as it came; their
/// offset counts bytes of <see cref="Utf8"/>.
/// <code>
/// using var text = DecodedText.Of&lt;Message&gt;(bytes);
/// if (Message.TryParse(text.Utf8, out var message, out var error)) …
/// </code>
/// </remarks>
[DebuggerDisplay("{ToString()}")]
public ref struct DecodedText : IDisposable
{
    private byte[]? _rented;

    private DecodedText(ReadOnlySpan<byte> utf8, WireEncoding encoding, byte[]? rented = null)
    {
        Utf8 = utf8;
        Encoding = encoding;
        _rented = rented;
    }

    /// <summary>The article in UTF-8, without a byte order mark if the format declares one.</summary>
    public ReadOnlySpan<byte> Utf8 { get; private set; }

    /// <summary>What the article came in, and what it can be written in again.</summary>
    public WireEncoding Encoding { get; }

    /// <summary>Makes UTF-8 of bytes, by what a format declares with <see cref="EncodingAttribute"/>. Takes any bytes.</summary>
    /// <typeparam name="T">The format.</typeparam>
    /// <param name="bytes">The article as it came.</param>
    /// <exception cref="ArgumentException">The article would have more bytes in UTF-8 than an array can have.</exception>
    public static DecodedText Of<T>(ReadOnlySpan<byte> bytes)
        where T : IArticle<T>, allows ref struct
    {
        var declared = T.Encoding;
        if (!declared.IsUtf8 || (declared.HasFallback && !System.Text.Unicode.Utf8.IsValid(bytes)))
            return Decode(bytes, declared.SingleByte);

        var isMarked = T.ByteOrderMark != ByteOrderMark.Text && bytes.StartsWith(WireEncoding.Mark);
        return new(
            isMarked ? bytes[WireEncoding.Mark.Length..] : bytes,
            new(ArticleEncoding.Utf8, isMarked && T.ByteOrderMark == ByteOrderMark.Kept));
    }

    /// <summary>The text as a string; what is not UTF-8 becomes U+FFFD. For display: it allocates.</summary>
    public override readonly string ToString() => System.Text.Encoding.UTF8.GetString(Utf8);

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (_rented is null)
            return;

        ArrayPool<byte>.Shared.Return(_rented);
        _rented = null;
        Utf8 = default;
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, ArticleEncoding encoding)
    {
        var decoder = SingleByteEncoding.Of(encoding);
        var length = decoder.GetUtf8ByteCount(bytes);
        if (length > Array.MaxLength)
            throw new ArgumentException($"The article would have {length} bytes in UTF-8.", nameof(bytes));

        var buffer = ArrayPool<byte>.Shared.Rent((int)length);
        decoder.Decode(bytes, buffer);
        return new(buffer.AsSpan(0, (int)length), new(encoding, hasByteOrderMark: false), buffer);
    }
}
