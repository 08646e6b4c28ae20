using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ArticleSchema;

/// <summary>What stands behind the name of a header. A name is made of the characters of ASCII that one can see.</summary>
internal sealed class HeaderNameEnd
{
    private const byte FirstOfName = (byte)'!';
    private const byte LastOfName = (byte)'~';

    private readonly byte[] _text;

    /// <summary>Every byte at which a name can end: what cannot be in it, and the first byte of this text.</summary>
    private readonly SearchValues<byte> _stops;

    /// <summary>A bit for each of the other characters, U+0000 to U+003F and U+0040 to U+007F.</summary>
    private readonly ulong _low;
    private readonly ulong _high;

    /// <summary>What stands behind a name.</summary>
    /// <param name="text">The text, not empty.</param>
    public HeaderNameEnd(string text)
    {
        _text = Encoding.UTF8.GetBytes(text);
        byte[] others = [.. Enumerable.Range(FirstOfName, LastOfName + 1 - FirstOfName).Select(value => (byte)value).Where(value => value != _text[0])];
        _stops = SearchValues.Create([.. Enumerable.Range(0, 256).Select(value => (byte)value).Except(others)]);
        foreach (var value in others)
            (value < 64 ? ref _low : ref _high) |= 1UL << value;
    }

    /// <summary>The length of the text in bytes.</summary>
    public int Length => _text.Length;

    /// <summary>The place at which the text ends the name that a line starts with, or −1.</summary>
    /// <param name="line">The line, and what follows.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexIn(ReadOnlySpan<byte> line)
    {
        if (Vector128.IsHardwareAccelerated && line.Length >= Vector128<byte>.Count)
        {
            // Most names are short; and where the first stop is all of this text, as a rule, it has been found, as where it is no part of
            // a name.
            var at = BitOperations.TrailingZeroCount(~ClassMask.OfQuarter(ref MemoryMarshal.GetReference(line), _low, _high));
            if (at < Vector128<byte>.Count && (_text.Length == 1 || line[at] != _text[0]))
                return line[at] == _text[0] ? at : -1;
        }
        return IndexInAny(line);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int IndexInAny(ReadOnlySpan<byte> line)
    {
        // The text may be made of characters that a name can have; the first place at which it stands ends the name.
        for (var at = 0; ; at++)
        {
            var stop = line[at..].IndexOfAny(_stops);
            if (stop < 0)
                return -1;
            at += stop;
            if (line[at..].StartsWith(_text))
                return at;
            if (line[at] is < FirstOfName or > LastOfName)
                return -1;
        }
    }
}
