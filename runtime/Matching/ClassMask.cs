using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleSchema;

/// <summary>Where characters of a set stand among 64 bytes, or 32: a bit for each place, the lowest for the first.</summary>
/// <remarks>Each form gives the same, the widest that the machine has is taken.</remarks>
internal static class ClassMask
{
    private static Vector128<byte> Bits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128);
    }

    /// <summary>The mask of those of 64 bytes that are in a set of ASCII characters.</summary>
    /// <param name="block">The first of them.</param>
    /// <param name="low">A bit for each of the characters U+0000 to U+003F.</param>
    /// <param name="high">A bit for each of the characters U+0040 to U+007F.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ref byte block, ulong low, ulong high)
    {
        if (Avx512BW.IsSupported)
            return Of512(ref block, low, high);
        if (Avx2.IsSupported)
            return Of256(ref block, low, high);
        return Vector128.IsHardwareAccelerated ? Of128(ref block, low, high) : OfEach(ref block, low, high);
    }

    /// <summary>The mask of those of 32 bytes that are in a set of ASCII characters.</summary>
    /// <param name="block">The first of them.</param>
    /// <param name="low">A bit for each of the characters U+0000 to U+003F.</param>
    /// <param name="high">A bit for each of the characters U+0040 to U+007F.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OfHalf(ref byte block, ulong low, ulong high)
    {
        if (Avx2.IsSupported)
            return Half(ref block, Vector256.Create(Vector128.Create(low, high).AsByte()));
        if (!Vector128.IsHardwareAccelerated)
            return (uint)OfEach(ref block, low, high, ByteMask.HalfWidth);

        var set = Vector128.Create(low, high).AsByte();
        return Quarter(ref block, set) | Quarter(ref Unsafe.Add(ref block, 16), set) << 16;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of512(ref byte block, ulong low, ulong high)
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
    internal static ulong Of256(ref byte block, ulong low, ulong high)
    {
        var set = Vector256.Create(Vector128.Create(low, high).AsByte());
        return Half(ref block, set) | (ulong)Half(ref Unsafe.Add(ref block, 32), set) << 32;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of128(ref byte block, ulong low, ulong high)
    {
        var set = Vector128.Create(low, high).AsByte();
        return Quarter(ref block, set)
            | (ulong)Quarter(ref Unsafe.Add(ref block, 16), set) << 16
            | (ulong)Quarter(ref Unsafe.Add(ref block, 32), set) << 32
            | (ulong)Quarter(ref Unsafe.Add(ref block, 48), set) << 48;
    }

    internal static ulong OfEach(ref byte block, ulong low, ulong high, int width = ByteMask.Width)
    {
        var mask = 0UL;
        for (var i = 0; i < width; i++)
        {
            var value = Unsafe.Add(ref block, i);
            if (value < 0x80 && ((value < 64 ? low : high) >> value & 1) != 0)
                mask |= 1UL << i;
        }
        return mask;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Half(ref byte block, Vector256<byte> set)
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
    private static uint Quarter(ref byte block, Vector128<byte> set)
    {
        var bytes = Vector128.LoadUnsafe(ref block);
        var row = ((bytes.AsUInt16() >> 3).AsByte() & Vector128.Create((byte)0x0F)) | (bytes & Vector128.Create((byte)0x80));
        var rows = Vector128.ShuffleNative(set, row);
        var bits = Vector128.ShuffleNative(Bits, bytes & Vector128.Create((byte)7));
        return ~Vector128.Equals(rows & bits, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
    }
}
