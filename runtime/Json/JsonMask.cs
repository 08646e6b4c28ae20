using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema;

/// <summary>Finds the first byte of a vector that does not stand in a JSON string as it is, or of which that has to be looked at.</summary>
/// <remarks>
/// Plain are ASCII but for controls, quotes and backslashes, and the letters U+00C0 to U+023F, which are most of what European languages
/// have beyond ASCII: the two bytes of each, one behind the other.
/// </remarks>
internal static class JsonMask
{
    private const byte FirstLead = 0xC3;
    private const byte LastLead = 0xC8;

    /// <summary>How many bytes are plain, from a place on.</summary>
    /// <param name="block">The bytes.</param>
    /// <param name="from">The place.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountPlain(Vector512<byte> block, int from)
    {
        var escaped = Vector512.LessThan(block, Vector512.Create((byte)0x20))
            | Vector512.Equals(block, Vector512.Create((byte)'"'))
            | Vector512.Equals(block, Vector512.Create((byte)'\\'))
            | Vector512.Equals(block, Vector512.Create((byte)0x7F));
        var special = escaped.ExtractMostSignificantBits();
        var beyondAscii = block.ExtractMostSignificantBits();
        if (beyondAscii != 0)
        {
            var leads = Vector512.LessThanOrEqual(block - Vector512.Create(FirstLead), Vector512.Create((byte)(LastLead - FirstLead)));
            var tails = Vector512.Equals(block & Vector512.Create((byte)0xC0), Vector512.Create((byte)0x80));
            special |= Unpaired(beyondAscii, leads.ExtractMostSignificantBits(), tails.ExtractMostSignificantBits(), 1UL << 63);
        }
        return BitOperations.TrailingZeroCount(special >> from);
    }

    /// <summary>How many bytes are plain, from a place on; more than there are if all are.</summary>
    /// <param name="block">The bytes.</param>
    /// <param name="from">The place.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountPlain(Vector128<byte> block, int from)
    {
        var escaped = Vector128.LessThan(block, Vector128.Create((byte)0x20))
            | Vector128.Equals(block, Vector128.Create((byte)'"'))
            | Vector128.Equals(block, Vector128.Create((byte)'\\'))
            | Vector128.Equals(block, Vector128.Create((byte)0x7F));
        ulong special = escaped.ExtractMostSignificantBits();
        ulong beyondAscii = block.ExtractMostSignificantBits();
        if (beyondAscii != 0)
        {
            var leads = Vector128.LessThanOrEqual(block - Vector128.Create(FirstLead), Vector128.Create((byte)(LastLead - FirstLead)));
            var tails = Vector128.Equals(block & Vector128.Create((byte)0xC0), Vector128.Create((byte)0x80));
            special |= Unpaired(beyondAscii, leads.ExtractMostSignificantBits(), tails.ExtractMostSignificantBits(), 1UL << 15);
        }
        return BitOperations.TrailingZeroCount(special >> from);
    }

    /// <summary>Whether a text of less than 16 bytes is ASCII that stands as it is. Of a longer one that is not said.</summary>
    /// <param name="text">The bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlainShort(ReadOnlySpan<byte> text)
    {
        if (text.Length >= Vector128<byte>.Count)
            return false;

        // Two words that overlap where the length is none of a word's.
        if (text.Length >= sizeof(ulong))
            return IsPlain(Vector128.Create(MemoryMarshal.Read<ulong>(text), MemoryMarshal.Read<ulong>(text[^sizeof(ulong)..])));
        if (text.Length >= sizeof(uint))
            return IsPlain(Vector128.Create(MemoryMarshal.Read<uint>(text) | (ulong)MemoryMarshal.Read<uint>(text[^sizeof(uint)..]) << 32));
        foreach (var value in text)
            if (!JsonCharacters.IsPlainAscii(value))
                return false;
        return true;
    }

    private static bool IsPlain(Vector128<ulong> words)
    {
        var bytes = words.AsByte();
        var special = Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)0x20)).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
            | Vector128.Equals(bytes, Vector128.Create((byte)0x7F));
        return special == Vector128<byte>.Zero;
    }

    /// <summary>The bytes beyond ASCII that are not plain letters: others, tails without a lead, leads without a tail, and a lead of which
    /// the tail is not in the vector.</summary>
    private static ulong Unpaired(ulong beyondAscii, ulong leads, ulong tails, ulong last) =>
        (beyondAscii & ~(leads | tails)) | (tails & ~(leads << 1)) | (leads & ~(tails >> 1)) | (leads & last);
}
