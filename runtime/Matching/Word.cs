using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleSchema;

/// <summary>Up to eight bytes of a text as a number: the first of them in its lowest eight bits, whatever the machine.</summary>
internal static class Word
{
    /// <summary>The first eight bytes of a text; of a shorter one all, and zeros behind them.</summary>
    /// <param name="text">The bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong First(ReadOnlySpan<byte> text) =>
        text.Length < sizeof(ulong) ? OfShort(text) : Read(ref MemoryMarshal.GetReference(text));

    /// <summary>Eight bytes in a text; of less all that are left, and zeros behind them.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="index">Where they start: in the text, or at its end.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong At(ReadOnlySpan<byte> text, int index) =>
        text.Length - index < sizeof(ulong) ? OfRest(text, index) : Read(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), index));

    /// <summary>The last eight bytes of a text; of a shorter one all, and zeros behind them.</summary>
    /// <param name="text">The bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Last(ReadOnlySpan<byte> text) =>
        text.Length < sizeof(ulong)
            ? OfShort(text)
            : Read(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), text.Length - sizeof(ulong)));

    /// <summary>Eight bytes.</summary>
    /// <param name="first">The first of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Read(ref byte first)
    {
        var word = Unsafe.ReadUnaligned<ulong>(ref first);
        return BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
    }

    /// <summary>What is left of a text, less than eight bytes. Not inlined: what is read in a loop keeps its registers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong OfRest(ReadOnlySpan<byte> text, int index) => First(text[index..]);

    /// <summary>Less than eight bytes, read as pieces that overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OfShort(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return 0;

        ref var first = ref MemoryMarshal.GetReference(text);
        var last = text.Length - 1;
        var middle = text.Length / 2;
        if (text.Length < sizeof(uint))
            return first | (ulong)Unsafe.Add(ref first, middle) << (middle * 8) | (ulong)Unsafe.Add(ref first, last) << (last * 8);

        var over = text.Length - sizeof(uint);
        return ReadHalf(ref first) | (ulong)ReadHalf(ref Unsafe.Add(ref first, over)) << (over * 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint ReadHalf(ref byte first)
    {
        var half = Unsafe.ReadUnaligned<uint>(ref first);
        return BitConverter.IsLittleEndian ? half : BinaryPrimitives.ReverseEndianness(half);
    }
}
