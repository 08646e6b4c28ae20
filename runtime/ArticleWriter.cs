using System.Buffers;
using System.Buffers.Text;
using System.ComponentModel;
using System.Text.Unicode;

namespace ArticleSchema;

/// <summary>Writes the pieces of an article one after the other into a destination that has been sized for them.</summary>
/// <param name="destination">Takes UTF-8.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ArticleWriter(Span<byte> destination)
{
    private readonly int _length = destination.Length;
    private Span<byte> _rest = destination;

    /// <summary>How many bytes have been written.</summary>
    public readonly int Position => _length - _rest.Length;

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
    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_rest);
        _rest = _rest[bytes.Length..];
    }

    /// <summary>Writes a number in decimal digits.</summary>
    /// <param name="value">The number.</param>
    public void Append(long value)
    {
        Utf8Formatter.TryFormat(value, _rest, out var written);
        _rest = _rest[written..];
    }

    /// <summary>Writes a number in decimal digits.</summary>
    /// <param name="value">The number.</param>
    public void Append(ulong value)
    {
        Utf8Formatter.TryFormat(value, _rest, out var written);
        _rest = _rest[written..];
    }

    /// <summary>Writes a string.</summary>
    /// <param name="text">The string; nothing is written for null.</param>
    /// <returns>Whether it is one of characters: half a surrogate pair has no UTF-8.</returns>
    public bool TryAppend(string? text)
    {
        var status = Utf8.FromUtf16(text, _rest, out _, out var written, replaceInvalidSequences: false);
        _rest = _rest[written..];
        return status == OperationStatus.Done;
    }

    /// <summary>Writes a document.</summary>
    /// <param name="article">The document.</param>
    /// <param name="error">Why it was refused.</param>
    public bool TryAppend<T>(T article, out ArticleError error)
        where T : IArticleDocument<T>
    {
        var isWritten = article.TryFormat(_rest, out var written, out error);
        _rest = _rest[written..];
        return isWritten;
    }

    /// <summary>Writes a byte several times.</summary>
    /// <param name="padding">The byte, an ASCII character.</param>
    /// <param name="count">How often; not at all if it is less than that.</param>
    public void Pad(byte padding, int count) => Take(Math.Max(count, 0)).Fill(padding);

    /// <summary>Writes a document as an element of a list.</summary>
    /// <param name="article">The document.</param>
    /// <param name="error">Why it was refused.</param>
    public bool TryAppendElement<T>(T article, out ArticleError error)
        where T : IArticleDocument<T>
    {
        var isWritten = T.TryFormatElement(article, _rest, out var written, out error);
        _rest = _rest[written..];
        return isWritten;
    }

    /// <summary>Hands out the next bytes for the caller to fill.</summary>
    /// <param name="length">How many.</param>
    public Span<byte> Take(int length)
    {
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
