using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema;

/// <summary>Where a byte stands among up to 64 bytes: a bit for each place, the lowest for the first.</summary>
/// <remarks>Each form gives the same, the widest that the machine has is taken.</remarks>
internal static class ByteMask
{
    /// <summary>How many bytes a mask is of.</summary>
    public const int Width = 64;

    /// <summary>How many bytes half a mask is of.</summary>
    public const int HalfWidth = Width / 2;

    /// <summary>The mask of 64 bytes.</summary>
    /// <param name="block">The first of them.</param>
    /// <param name="value">The byte.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ref byte block, byte value)
    {
        if (Vector512.IsHardwareAccelerated)
            return Of512(ref block, value);
        if (Vector256.IsHardwareAccelerated)
            return Of256(ref block, value);
        return Vector128.IsHardwareAccelerated ? Of128(ref block, value) : OfWords(ref block, value);
    }

    /// <summary>The mask of 32 bytes.</summary>
    /// <param name="block">The first of them.</param>
    /// <param name="value">The byte.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OfHalf(ref byte block, byte value)
    {
        if (Vector256.IsHardwareAccelerated)
            return Half(ref block, value);
        return Vector128.IsHardwareAccelerated
            ? Quarter(ref block, value) | Quarter(ref Unsafe.Add(ref block, 16), value) << 16
            : (uint)OfWords(ref block, value, HalfWidth);
    }

    /// <summary>The mask of the next block of a text in which a byte stands, or 0 if there is none.</summary>
    /// <param name="text">The bytes, not less than 64 unless all of them have been looked at.</param>
    /// <param name="block">Where the first block in question begins; then where the one behind it does that was found.</param>
    /// <param name="value">The byte.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FindFrom(ReadOnlySpan<byte> text, ref int block, byte value)
    {
        if (block >= text.Length)
            return 0;

        ref var first = ref MemoryMarshal.GetReference(text);
        nint last = text.Length - Width;
        var at = SkipTo(ref first, block, last, value);

        // Or the last 64 bytes, without those that have been looked at.
        var start = nint.Min(at, last);
        block = (int)at + Width;
        return Of(ref Unsafe.Add(ref first, start), value) >> (int)(at - start);
    }

    /// <summary>The place of the first block of 64 bytes in which a byte stands, or of the one with which it ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint SkipTo(ref byte text, nint block, nint last, byte value)
    {
        if (Vector512.IsHardwareAccelerated || !Vector256.IsHardwareAccelerated)
        {
            while (block < last)
            {
                if (Of(ref Unsafe.Add(ref text, block), value) != 0)
                    break;
                block += Width;
            }
            return block;
        }

        // Whether there is one is less work than where.
        var values = Vector256.Create(value);
        while (block < last)
        {
            var first = Vector256.Equals(Vector256.LoadUnsafe(ref text, (nuint)block), values);
            var second = Vector256.Equals(Vector256.LoadUnsafe(ref text, (nuint)block + (nuint)Vector256<byte>.Count), values);
            if ((first | second) != Vector256<byte>.Zero)
                break;
            block += Width;
        }
        return block;
    }

    /// <summary>The mask of less than 64 bytes. No byte is read but these.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="value">The byte.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong OfShort(ReadOnlySpan<byte> text, byte value)
    {
        // Two pieces that overlap where the length is none of a vector's.
        ref var first = ref MemoryMarshal.GetReference(text);
        if (text.Length < sizeof(ulong))
            return Eighth(Word.First(text), value) & ((1UL << text.Length) - 1);
        if (text.Length < Vector128<byte>.Count)
        {
            var over = text.Length - sizeof(ulong);
            return Eighth(Word.Read(ref first), value) | Eighth(Word.Read(ref Unsafe.Add(ref first, over)), value) << over;
        }
        if (text.Length < Vector256<byte>.Count)
        {
            var over = text.Length - Vector128<byte>.Count;
            return Quarter(ref first, value) | (ulong)Quarter(ref Unsafe.Add(ref first, over), value) << over;
        }
        else
        {
            var over = text.Length - Vector256<byte>.Count;
            return Half(ref first, value) | (ulong)Half(ref Unsafe.Add(ref first, over), value) << over;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of512(ref byte block, byte value) =>
        Vector512.Equals(Vector512.LoadUnsafe(ref block), Vector512.Create(value)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of256(ref byte block, byte value) =>
        Half(ref block, value) | (ulong)Half(ref Unsafe.Add(ref block, 32), value) << 32;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of128(ref byte block, byte value) =>
        Quarter(ref block, value)
        | (ulong)Quarter(ref Unsafe.Add(ref block, 16), value) << 16
        | (ulong)Quarter(ref Unsafe.Add(ref block, 32), value) << 32
        | (ulong)Quarter(ref Unsafe.Add(ref block, 48), value) << 48;

    internal static ulong OfWords(ref byte block, byte value, int width = Width)
    {
        var mask = 0UL;
        for (var i = 0; i < width; i += sizeof(ulong))
            mask |= OfWord(ref Unsafe.Add(ref block, i), value) << i;
        return mask;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Half(ref byte block, byte value) =>
        Vector256.Equals(Vector256.LoadUnsafe(ref block), Vector256.Create(value)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Quarter(ref byte block, byte value) =>
        Vector128.Equals(Vector128.LoadUnsafe(ref block), Vector128.Create(value)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eighth(ulong word, byte value) =>
        Vector128.IsHardwareAccelerated
            ? Vector128.Equals(Vector128.CreateScalar(word).AsByte(), Vector128.Create(value)).ExtractMostSignificantBits() & 0xFF
            : OfWord(word, value);

    /// <summary>The mask of eight bytes, without vectors.</summary>
    private static ulong OfWord(ref byte block, byte value) => OfWord(Word.Read(ref block), value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OfWord(ulong word, byte value)
    {
        const ulong Ones = 0x0101_0101_0101_0101;
        const ulong Low = 0x7F7F_7F7F_7F7F_7F7F;

        // The highest bit of each byte that is equal; then these bits, side by side.
        word ^= value * Ones;
        var equal = ~(((word & Low) + Low) | word | Low);
        return equal * 0x0002_0408_1020_4081 >> 56;
    }
}
