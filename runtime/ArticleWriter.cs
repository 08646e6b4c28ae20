using System.Buffers.Text;
using System.ComponentModel;

namespace ArticleSchema;

/// <summary>Writes the pieces of an article one after the other into a destination that has been sized for them.</summary>
/// <param name="destination">Takes UTF-8.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ArticleWriter(Span<byte> destination)
{
    private Span<byte> _rest = destination;

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

    /// <summary>Hands out the next bytes for the caller to fill.</summary>
    /// <param name="length">How many.</param>
    public Span<byte> Take(int length)
    {
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
