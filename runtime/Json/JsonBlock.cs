using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema;

/// <summary>Copies a block of bytes, and says which of them do not stand in a JSON string as they are, or have to be looked at for that:
/// a bit for each.</summary>
/// <remarks>
/// Plain are ASCII but for controls, quotes and backslashes, and the letters U+00C0 to U+023F, which are most of what European languages
/// have beyond ASCII: the two bytes of each, one behind the other.
/// </remarks>
internal static class JsonBlock
{
    /// <summary>The number of bytes of a whole block.</summary>
    public const int Length = 64;

    private const byte FirstLead = 0xC3;
    private const byte LastLead = 0xC8;

    /// <summary>Copies a whole block.</summary>
    /// <param name="from">The first byte.</param>
    /// <param name="to">Where it goes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Copy(ref byte from, ref byte to)
    {
        if (!Vector128.IsHardwareAccelerated)
            return CopyEach(ref from, ref to, Length);

        var block = Vector512.LoadUnsafe(ref from);
        block.StoreUnsafe(ref to);
        return Special(block, Length, 0);
    }

    /// <summary>Copies less than a whole block.</summary>
    /// <param name="from">The first byte.</param>
    /// <param name="to">Where it goes.</param>
    /// <param name="length">How many bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong CopyShort(ref byte from, ref byte to, int length)
    {
        if (!Vector128.IsHardwareAccelerated)
            return CopyEach(ref from, ref to, length);

        // The halves overlap where the length is none of two of them.
        if (length >= Vector256<byte>.Count)
        {
            var over = length - Vector256<byte>.Count;
            var first = Vector256.LoadUnsafe(ref from);
            var second = Vector256.LoadUnsafe(ref from, (nuint)over);
            first.StoreUnsafe(ref to);
            second.StoreUnsafe(ref to, (nuint)over);
            return Special(Vector512.Create(first, second), Vector256<byte>.Count, over);
        }
        if (length >= Vector128<byte>.Count)
        {
            var over = length - Vector128<byte>.Count;
            var first = Vector128.LoadUnsafe(ref from);
            var second = Vector128.LoadUnsafe(ref from, (nuint)over);
            first.StoreUnsafe(ref to);
            second.StoreUnsafe(ref to, (nuint)over);
            return Special(Vector256.Create(first, second).ToVector512Unsafe(), Vector128<byte>.Count, over);
        }
        if (length >= sizeof(ulong))
            return CopyWords<ulong>(ref from, ref to, length);
        return length >= sizeof(uint) ? CopyWords<uint>(ref from, ref to, length) : CopyEach(ref from, ref to, length);
    }

    /// <summary>Whether a plain letter of two bytes stands at a place of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    public static bool IsLetter(ReadOnlySpan<byte> text, int at) =>
        text[at] is >= FirstLead and <= LastLead && at + 1 < text.Length && (text[at + 1] & 0xC0) == 0x80;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong CopyWords<TWord>(ref byte from, ref byte to, int length)
        where TWord : unmanaged
    {
        var over = length - Unsafe.SizeOf<TWord>();
        var first = Unsafe.ReadUnaligned<TWord>(ref from);
        var second = Unsafe.ReadUnaligned<TWord>(ref Unsafe.Add(ref from, over));
        Unsafe.WriteUnaligned(ref to, first);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, over), second);
        var block = Vector128<TWord>.Zero.WithElement(0, first).WithElement(1, second).AsByte();
        return Special(block.ToVector256Unsafe().ToVector512Unsafe(), Unsafe.SizeOf<TWord>(), over);
    }

    private static ulong CopyEach(ref byte from, ref byte to, int length)
    {
        var special = 0UL;
        for (var i = 0; i < length; i++)
        {
            var value = Unsafe.Add(ref from, i);
            Unsafe.Add(ref to, i) = value;
            if (!JsonCharacters.IsPlainAscii(value))
                special |= 1UL << i;
        }
        return special;
    }

    /// <summary>The bytes of two halves that cannot stay, or have to be looked at.</summary>
    /// <param name="block">One half behind the other, and anything behind them.</param>
    /// <param name="half">The number of bytes of a half; of all of the block if there is one only.</param>
    /// <param name="over">From which byte on the second half follows in the text.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Special(Vector512<byte> block, int half, int over)
    {
        // Controls, delete, and what is beyond ASCII: what is left of it is greater than what is left of a tilde.
        var odd = Bits(
            Vector512.GreaterThan(block - Vector512.Create((byte)' '), Vector512.Create((byte)('~' - ' ')))
                | Vector512.Equals(block, Vector512.Create((byte)'"'))
                | Vector512.Equals(block, Vector512.Create((byte)'\\')),
            half,
            over);
        if (odd == 0)
            return 0;

        var leads = Bits(
            Vector512.LessThanOrEqual(block - Vector512.Create(FirstLead), Vector512.Create((byte)(LastLead - FirstLead))), half, over);
        var tails = Bits(Vector512.LessThan(block.AsSByte(), Vector512.Create(unchecked((sbyte)0xC0))).AsByte(), half, over);
        var letters = leads & (tails >> 1);
        return odd & ~(letters | letters << 1);
    }

    /// <summary>A bit for each byte of the text, from the bits of the halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector512<byte> matches, int half, int over)
    {
        var bits = matches.ExtractMostSignificantBits();
        if (half == Length)
            return bits;
        var mask = (1UL << half) - 1;
        return (bits & mask) | (bits >> half & mask) << over;
    }
}
