using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleSchema;

/// <summary>Where characters of a set stand among up to 64 bytes: a bit for each place, the lowest for the first.</summary>
/// <remarks>Each form gives the same, the widest that the machine has is taken.</remarks>
internal static class ClassMask
{
    private static Vector128<byte> Bits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128);
    }

    /// <summary>The mask of those of 64 bytes that are in a set.</summary>
    /// <param name="block">The first of them.</param>
    /// <param name="low">A bit for each of the characters U+0000 to U+003F.</param>
    /// <param name="high">A bit for each of the characters U+0040 to U+007F.</param>
    /// <param name="beyond">0x80 if every byte from there is in the set, or 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ref byte block, ulong low, ulong high, byte beyond = 0)
    {
        if (Avx512BW.IsSupported)
            return Of512(ref block, low, high, beyond);
        if (Avx2.IsSupported)
            return Of256(ref block, low, high, beyond);
        return Vector128.IsHardwareAccelerated ? Of128(ref block, low, high, beyond) : OfEach(ref block, ByteMask.Width, low, high, beyond);
    }

    /// <summary>The mask of the first bytes of a text: of 64, or of all that there are.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="low">A bit for each of the characters U+0000 to U+003F.</param>
    /// <param name="high">A bit for each of the characters U+0040 to U+007F.</param>
    /// <param name="beyond">0x80 if every byte from there is in the set, or 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfFirst(ReadOnlySpan<byte> text, ulong low, ulong high, byte beyond) =>
        text.Length < ByteMask.Width
            ? OfShort(text, low, high, beyond)
            : Of(ref MemoryMarshal.GetReference(text), low, high, beyond);

    /// <summary>The mask of the last bytes of a text, the highest bit for the last: of 64, or of all that there are.</summary>
    /// <param name="text">The bytes, at least one.</param>
    /// <param name="low">A bit for each of the characters U+0000 to U+003F.</param>
    /// <param name="high">A bit for each of the characters U+0040 to U+007F.</param>
    /// <param name="beyond">0x80 if every byte from there is in the set, or 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfLast(ReadOnlySpan<byte> text, ulong low, ulong high, byte beyond) =>
        text.Length < ByteMask.Width
            ? OfShort(text, low, high, beyond) << (ByteMask.Width - text.Length)
            : Of(ref MemoryMarshal.GetReference(text[^ByteMask.Width..]), low, high, beyond);

    /// <summary>The mask of those of 16 bytes that are in a set, where there are vectors.</summary>
    /// <param name="block">The first of them.</param>
    /// <param name="low">A bit for each of the characters U+0000 to U+003F.</param>
    /// <param name="high">A bit for each of the characters U+0040 to U+007F.</param>
    /// <param name="beyond">0x80 if every byte from there is in the set, or 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OfQuarter(ref byte block, ulong low, ulong high, byte beyond = 0) =>
        Quarter(ref block, Vector128.Create(low, high).AsByte(), beyond);

    /// <summary>The mask of less than 64 bytes. No byte is read but these.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="low">A bit for each of the characters U+0000 to U+003F.</param>
    /// <param name="high">A bit for each of the characters U+0040 to U+007F.</param>
    /// <param name="beyond">0x80 if every byte from there is in the set, or 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfShort(ReadOnlySpan<byte> text, ulong low, ulong high, byte beyond = 0)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        if (!Vector128.IsHardwareAccelerated)
            return OfEach(ref first, text.Length, low, high, beyond);

        // Two pieces that overlap where the length is none of a vector's.
        var set = Vector128.Create(low, high).AsByte();
        if (text.Length <= Vector128<byte>.Count)
        {
            var mask = Quarter(Vector128.Create(Word.First(text), Word.Last(text)).AsByte(), set, beyond);
            return text.Length < sizeof(ulong)
                ? mask & ((1UL << text.Length) - 1)
                : (mask & 0xFF) | (ulong)(mask >> sizeof(ulong)) << (text.Length - sizeof(ulong));
        }

        var over = text.Length - Vector128<byte>.Count;
        var edges = Quarter(ref first, set, beyond) | (ulong)Quarter(ref Unsafe.Add(ref first, over), set, beyond) << over;
        return text.Length <= 2 * Vector128<byte>.Count
            ? edges
            : edges
                | (ulong)Quarter(ref Unsafe.Add(ref first, 16), set, beyond) << 16
                | (ulong)Quarter(ref Unsafe.Add(ref first, over - 16), set, beyond) << (over - 16);
    }

    /// <summary>The mask of those of 32 bytes that are in a set of ASCII characters.</summary>
    /// <param name="block">The first of them.</param>
    /// <param name="low">A bit for each of the characters U+0000 to U+003F.</param>
    /// <param name="high">A bit for each of the characters U+0040 to U+007F.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OfHalf(ref byte block, ulong low, ulong high)
    {
        if (Avx2.IsSupported)
            return Half(ref block, Vector256.Create(Vector128.Create(low, high).AsByte()), beyond: 0);
        if (!Vector128.IsHardwareAccelerated)
            return (uint)OfEach(ref block, ByteMask.HalfWidth, low, high);

        var set = Vector128.Create(low, high).AsByte();
        return Quarter(ref block, set, beyond: 0) | Quarter(ref Unsafe.Add(ref block, 16), set, beyond: 0) << 16;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of512(ref byte block, ulong low, ulong high, byte beyond = 0)
    {
        var bytes = Vector512.LoadUnsafe(ref block);
        var rows = Avx512BW.Shuffle(
            Vector512.Create(Vector256.Create(Vector128.Create(low, high).AsByte())), RowOf(bytes));
        var bits = Avx512BW.Shuffle(
            Vector512.Create(Vector256.Create(Bits)), bytes & Vector512.Create((byte)7));
        return ~Vector512.Equals((rows & bits) | (bytes & Vector512.Create(beyond)), Vector512<byte>.Zero).ExtractMostSignificantBits();

        static Vector512<byte> RowOf(Vector512<byte> bytes) =>
            ((bytes.AsUInt16() >> 3).AsByte() & Vector512.Create((byte)0x0F)) | (bytes & Vector512.Create((byte)0x80));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of256(ref byte block, ulong low, ulong high, byte beyond = 0)
    {
        var set = Vector256.Create(Vector128.Create(low, high).AsByte());
        return Half(ref block, set, beyond) | (ulong)Half(ref Unsafe.Add(ref block, 32), set, beyond) << 32;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of128(ref byte block, ulong low, ulong high, byte beyond = 0)
    {
        var set = Vector128.Create(low, high).AsByte();
        return Quarter(ref block, set, beyond)
            | (ulong)Quarter(ref Unsafe.Add(ref block, 16), set, beyond) << 16
            | (ulong)Quarter(ref Unsafe.Add(ref block, 32), set, beyond) << 32
            | (ulong)Quarter(ref Unsafe.Add(ref block, 48), set, beyond) << 48;
    }

    internal static ulong OfEach(ref byte block, int width, ulong low, ulong high, byte beyond = 0)
    {
        var mask = 0UL;
        for (var i = 0; i < width; i++)
        {
            var value = Unsafe.Add(ref block, i);
            if (value < 0x80 ? ((value < 64 ? low : high) >> value & 1) != 0 : beyond != 0)
                mask |= 1UL << i;
        }
        return mask;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Half(ref byte block, Vector256<byte> set, byte beyond)
    {
        var bytes = Vector256.LoadUnsafe(ref block);
        var row = ((bytes.AsUInt16() >> 3).AsByte() & Vector256.Create((byte)0x0F)) | (bytes & Vector256.Create((byte)0x80));
        var rows = Avx2.Shuffle(set, row);
        var bits = Avx2.Shuffle(Vector256.Create(Bits), bytes & Vector256.Create((byte)7));
        return ~Vector256.Equals((rows & bits) | (bytes & Vector256.Create(beyond)), Vector256<byte>.Zero).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Quarter(ref byte block, Vector128<byte> set, byte beyond) => Quarter(Vector128.LoadUnsafe(ref block), set, beyond);

    /// <summary>The mask of those of 16 bytes that are in a set.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="set">A row of bits for each eight characters. A shuffle finds the row, another one the bit; a byte beyond ASCII
    /// has no row.</param>
    /// <param name="beyond">The bit that bytes beyond ASCII have, if they are in the set.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Quarter(Vector128<byte> bytes, Vector128<byte> set, byte beyond)
    {
        var row = ((bytes.AsUInt16() >> 3).AsByte() & Vector128.Create((byte)0x0F)) | (bytes & Vector128.Create((byte)0x80));
        var rows = Vector128.ShuffleNative(set, row);
        var bits = Vector128.ShuffleNative(Bits, bytes & Vector128.Create((byte)7));
        return ~Vector128.Equals((rows & bits) | (bytes & Vector128.Create(beyond)), Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
    }
}
