using System.Buffers;
using System.Buffers.Text;
using System.ComponentModel;
using System.Text.Unicode;

namespace ArticleSchema;

/// <summary>Writes the pieces of an article one after the other, as long as there is room. Where there is none for a piece, that and all
/// behind it are left out.</summary>
/// <param name="destination">Takes UTF-8.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ArticleWriter(Span<byte> destination)
{
    private readonly int _length = destination.Length;
    private Span<byte> _rest = destination;

    /// <summary>How many bytes have been written.</summary>
    public readonly int Position => _length - _rest.Length;

    /// <summary>Whether there was no room for a piece; what has been written is of no use.</summary>
    public bool IsFull { get; private set; }

    /// <summary>A sum of lengths as a length: more than any destination has room for stays so.</summary>
    /// <param name="sum">The sum, in bytes.</param>
    public static int ToByteCount(long sum) => (int)Math.Min(sum, int.MaxValue);

    /// <summary>The number of bytes that <see cref="Append(long)"/> takes.</summary>
    /// <param name="value">The number.</param>
    public static int GetByteCount(long value) =>
        value < 0 ? 1 + GetByteCount(unchecked(0UL - (ulong)value)) : GetByteCount((ulong)value);

    /// <summary>The number of bytes that <see cref="Append(ulong)"/> takes.</summary>
    /// <param name="value">The number.</param>
    public static int GetByteCount(ulong value)
    {
        var count = 1;
        for (; value > 9; value /= 10)
            count++;
        return count;
    }

    /// <summary>Writes bytes.</summary>
    /// <param name="bytes">UTF-8.</param>
    public void Append(ReadOnlySpan<byte> bytes) => GoOn(bytes.TryCopyTo(_rest), bytes.Length);

    /// <summary>Writes a number in decimal digits.</summary>
    /// <param name="value">The number.</param>
    public void Append(long value) => GoOn(Utf8Formatter.TryFormat(value, _rest, out var written), written);

    /// <summary>Writes a number in decimal digits.</summary>
    /// <param name="value">The number.</param>
    public void Append(ulong value) => GoOn(Utf8Formatter.TryFormat(value, _rest, out var written), written);

    /// <summary>Writes a string.</summary>
    /// <param name="text">The string; nothing is written for null.</param>
    /// <returns>Whether it is one of characters: half a surrogate pair has no UTF-8.</returns>
    public bool TryAppend(string? text)
    {
        var status = Utf8.FromUtf16(text, _rest, out _, out var written, replaceInvalidSequences: false);
        GoOn(status != OperationStatus.DestinationTooSmall, written);
        return status != OperationStatus.InvalidData;
    }

    /// <summary>Writes a document.</summary>
    /// <param name="article">The document.</param>
    /// <param name="error">Why it was refused.</param>
    public bool TryAppend<T>(T article, out ArticleError error)
        where T : IArticleDocument<T> =>
        GoOn(article.TryFormat(_rest, out var written, out error), written, ref error);

    /// <summary>Writes a byte several times.</summary>
    /// <param name="padding">The byte, an ASCII character.</param>
    /// <param name="count">How often; not at all if it is less than that.</param>
    public void Pad(byte padding, int count)
    {
        count = Math.Max(count, 0);
        if (count <= _rest.Length)
            _rest[..count].Fill(padding);
        GoOn(count <= _rest.Length, count);
    }

    /// <summary>Writes a document as an element of a list.</summary>
    /// <param name="article">The document.</param>
    /// <param name="error">Why it was refused.</param>
    public bool TryAppendElement<T>(T article, out ArticleError error)
        where T : IArticleDocument<T> =>
        GoOn(T.TryFormatElement(article, _rest, out var written, out error), written, ref error);

    /// <summary>Hands out the next bytes for the caller to fill; others, if there is no room, which nobody reads.</summary>
    /// <param name="length">How many.</param>
    public Span<byte> Take(int length)
    {
        var hasRoom = length <= _rest.Length;
        var taken = hasRoom ? _rest[..length] : new byte[length];
        GoOn(hasRoom, length);
        return taken;
    }

    private void GoOn(bool hasRoom, int written)
    {
        _rest = hasRoom ? _rest[written..] : default;
        IsFull |= !hasRoom;
    }

    /// <summary>Goes on behind a document. That there was no room for it says nothing about the document.</summary>
    private bool GoOn(bool isWritten, int written, ref ArticleError error)
    {
        var hasRoom = isWritten || error.Code != ArticleErrorCode.DestinationTooSmall;
        GoOn(hasRoom, written);
        if (!hasRoom)
            error = default;
        return isWritten || !hasRoom;
    }
}
