using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleSchema;

/// <summary>Where a byte stands among up to 64 bytes: a bit for each place, the lowest for the first.</summary>
/// <remarks>Each form gives the same, the widest that the machine has is taken.</remarks>
internal static class ByteMask
{
    /// <summary>How many bytes a mask is of.</summary>
    public const int Width = 64;

    private static Vector128<byte> Bits => Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128);

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

    /// <summary>Whether a byte stands among 64 bytes: less work than their mask.</summary>
    /// <param name="block">The first of them.</param>
    /// <param name="value">The byte.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAnywhere(ref byte block, byte value)
    {
        if (Vector512.IsHardwareAccelerated || !Vector256.IsHardwareAccelerated)
            return Of(ref block, value) != 0;

        var values = Vector256.Create(value);
        var first = Vector256.Equals(Vector256.LoadUnsafe(ref block), values);
        var second = Vector256.Equals(Vector256.LoadUnsafe(ref block, (nuint)Vector256<byte>.Count), values);
        return (first | second) != Vector256<byte>.Zero;
    }

    /// <summary>The mask of less than 64 bytes. No byte is read but these.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="value">The byte.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong OfShort(ReadOnlySpan<byte> text, byte value)
    {
        // Two pieces that overlap where the length is none of a vector's.
        ref var first = ref MemoryMarshal.GetReference(text);
        if (text.Length >= Vector256<byte>.Count)
        {
            var over = text.Length - Vector256<byte>.Count;
            return Half(ref first, value) | (ulong)Half(ref Unsafe.Add(ref first, over), value) << over;
        }
        if (text.Length >= Vector128<byte>.Count)
        {
            var over = text.Length - Vector128<byte>.Count;
            return Quarter(ref first, value) | (ulong)Quarter(ref Unsafe.Add(ref first, over), value) << over;
        }
        if (text.Length >= sizeof(ulong))
        {
            var over = text.Length - sizeof(ulong);
            return OfWord(ref first, value) | OfWord(ref Unsafe.Add(ref first, over), value) << over;
        }

        var mask = 0UL;
        for (var i = 0; i < text.Length; i++)
            mask |= text[i] == value ? 1UL << i : 0;
        return mask;
    }

    /// <summary>The mask of those of 64 bytes that are in a set of ASCII characters.</summary>
    /// <param name="block">The first of them.</param>
    /// <param name="low">A bit for each of the characters U+0000 to U+003F.</param>
    /// <param name="high">A bit for each of the characters U+0040 to U+007F.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfClass(ref byte block, ulong low, ulong high)
    {
        if (Avx512BW.IsSupported)
            return OfClass512(ref block, low, high);
        if (Avx2.IsSupported)
            return OfClass256(ref block, low, high);
        return Vector128.IsHardwareAccelerated ? OfClass128(ref block, low, high) : OfClassEach(ref block, low, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong OfClass512(ref byte block, ulong low, ulong high)
    {
        var bytes = Vector512.LoadUnsafe(ref block);
        var rows = Avx512BW.Shuffle(
            Vector512.Create(Vector256.Create(Vector128.Create(low, high).AsByte())), RowOf(bytes));
        var bits = Avx512BW.Shuffle(
            Vector512.Create(Vector256.Create(Bits)), bytes & Vector512.Create((byte)7));
        return ~Vector512.Equals(rows & bits, Vector512<byte>.Zero).ExtractMostSignificantBits();

        static Vector512<byte> RowOf(Vector512<byte> bytes) =>
            ((bytes.AsUInt16() >> 3).AsByte() & Vector512.Create((byte)0x0F)) | (bytes & Vector512.Create((byte)0x80));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong OfClass256(ref byte block, ulong low, ulong high)
    {
        var set = Vector256.Create(Vector128.Create(low, high).AsByte());
        return HalfOfClass(ref block, set) | (ulong)HalfOfClass(ref Unsafe.Add(ref block, 32), set) << 32;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong OfClass128(ref byte block, ulong low, ulong high)
    {
        var set = Vector128.Create(low, high).AsByte();
        return QuarterOfClass(ref block, set)
            | (ulong)QuarterOfClass(ref Unsafe.Add(ref block, 16), set) << 16
            | (ulong)QuarterOfClass(ref Unsafe.Add(ref block, 32), set) << 32
            | (ulong)QuarterOfClass(ref Unsafe.Add(ref block, 48), set) << 48;
    }

    internal static ulong OfClassEach(ref byte block, ulong low, ulong high)
    {
        var mask = 0UL;
        for (var i = 0; i < Width; i++)
        {
            var value = Unsafe.Add(ref block, i);
            if (value < 0x80 && ((value < 64 ? low : high) >> value & 1) != 0)
                mask |= 1UL << i;
        }
        return mask;
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

    internal static ulong OfWords(ref byte block, byte value)
    {
        var mask = 0UL;
        for (var i = 0; i < Width; i += sizeof(ulong))
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
    private static uint HalfOfClass(ref byte block, Vector256<byte> set)
    {
        var bytes = Vector256.LoadUnsafe(ref block);
        var row = ((bytes.AsUInt16() >> 3).AsByte() & Vector256.Create((byte)0x0F)) | (bytes & Vector256.Create((byte)0x80));
        var rows = Avx2.Shuffle(set, row);
        var bits = Avx2.Shuffle(Vector256.Create(Bits), bytes & Vector256.Create((byte)7));
        return ~Vector256.Equals(rows & bits, Vector256<byte>.Zero).ExtractMostSignificantBits();
    }

    /// <summary>The mask of those of 16 bytes that are in a set.</summary>
    /// <param name="block">The first of them.</param>
    /// <param name="set">A row of bits for each eight characters. A shuffle finds the row, another one the bit; a byte beyond ASCII
    /// has no row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint QuarterOfClass(ref byte block, Vector128<byte> set)
    {
        var bytes = Vector128.LoadUnsafe(ref block);
        var row = ((bytes.AsUInt16() >> 3).AsByte() & Vector128.Create((byte)0x0F)) | (bytes & Vector128.Create((byte)0x80));
        var rows = Vector128.ShuffleNative(set, row);
        var bits = Vector128.ShuffleNative(Bits, bytes & Vector128.Create((byte)7));
        return ~Vector128.Equals(rows & bits, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
    }

    /// <summary>The mask of eight bytes, without vectors.</summary>
    private static ulong OfWord(ref byte block, byte value)
    {
        const ulong Ones = 0x0101_0101_0101_0101;
        const ulong Low = 0x7F7F_7F7F_7F7F_7F7F;
        var word = Unsafe.ReadUnaligned<ulong>(ref block);
        if (!BitConverter.IsLittleEndian)
            word = BinaryPrimitives.ReverseEndianness(word);

        // The highest bit of each byte that is equal; then these bits, side by side.
        word ^= value * Ones;
        var equal = ~(((word & Low) + Low) | word | Low);
        return equal * 0x0002_0408_1020_4081 >> 56;
    }
}
