using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema;

/// <summary>Where among 64 bytes a line feed stands behind which an empty line may begin, as few do: a blank follows, or what is below it.
/// A bit for each place, the lowest for the first.</summary>
/// <remarks>Each form gives the same, the widest that the machine has is taken. The byte behind the 64 is read, too.</remarks>
internal static class EmptyLineMask
{
    private const byte LineFeed = (byte)'\n';
    private const byte Blank = (byte)' ';

    /// <summary>The mask of the next block of a text in which such a line feed stands, or 0 if there is none.</summary>
    /// <param name="text">The bytes, more than 64.</param>
    /// <param name="block">Where the first block in question begins; then where the one behind it does that was found.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FindFrom(ReadOnlySpan<byte> text, ref int block)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        nint at = block;
        nint last = text.Length - 1 - ByteMask.Width;
        for (; at <= last; at += ByteMask.Width)
        {
            ref var bytes = ref Unsafe.Add(ref first, at);
            if (IsAnywhere(ref bytes))
            {
                block = (int)at + ByteMask.Width;
                return Of(ref bytes);
            }
        }

        // The last 64 line feeds that a byte follows, without those that have been looked at.
        block = (int)at + ByteMask.Width;
        return at < text.Length - 1 ? Of(ref Unsafe.Add(ref first, last)) >> (int)(at - last) : 0;
    }

    /// <summary>The mask of 64 bytes.</summary>
    /// <param name="block">The first of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ref byte block)
    {
        if (Vector512.IsHardwareAccelerated)
            return Of512(ref block);
        if (Vector256.IsHardwareAccelerated)
            return Of256(ref block);
        return Vector128.IsHardwareAccelerated ? Of128(ref block) : OfEach(ref block);
    }

    /// <summary>Whether such a line feed stands among 64 bytes: less work than their mask.</summary>
    /// <param name="block">The first of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAnywhere(ref byte block)
    {
        if (Vector512.IsHardwareAccelerated || !Vector256.IsHardwareAccelerated)
            return Of(ref block) != 0;

        // Many blocks of long lines have no line feed at all.
        ref var half = ref Unsafe.Add(ref block, Vector256<byte>.Count);
        var first = LineFeeds(ref block);
        var second = LineFeeds(ref half);
        return (first | second) != Vector256<byte>.Zero
            && ((first & Blanks(ref block)) | (second & Blanks(ref half))) != Vector256<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of512(ref byte block) =>
        (Vector512.Equals(Vector512.LoadUnsafe(ref block), Vector512.Create(LineFeed))
            & Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref block, 1), Vector512.Create(Blank))).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of256(ref byte block)
    {
        ref var half = ref Unsafe.Add(ref block, Vector256<byte>.Count);
        return (LineFeeds(ref block) & Blanks(ref block)).ExtractMostSignificantBits()
            | (ulong)(LineFeeds(ref half) & Blanks(ref half)).ExtractMostSignificantBits() << 32;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of128(ref byte block) =>
        Quarter(ref block)
        | (ulong)Quarter(ref Unsafe.Add(ref block, 16)) << 16
        | (ulong)Quarter(ref Unsafe.Add(ref block, 32)) << 32
        | (ulong)Quarter(ref Unsafe.Add(ref block, 48)) << 48;

    internal static ulong OfEach(ref byte block)
    {
        var mask = 0UL;
        for (var lineFeeds = ByteMask.OfWords(ref block, LineFeed); lineFeeds != 0; lineFeeds &= lineFeeds - 1)
        {
            var at = BitOperations.TrailingZeroCount(lineFeeds);
            if (Unsafe.Add(ref block, at + 1) <= Blank)
                mask |= 1UL << at;
        }
        return mask;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> LineFeeds(ref byte block) =>
        Vector256.Equals(Vector256.LoadUnsafe(ref block), Vector256.Create(LineFeed));

    /// <summary>Which of 32 bytes have a blank behind them, or what is below it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Blanks(ref byte block) =>
        Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref block, 1), Vector256.Create(Blank));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Quarter(ref byte block) =>
        (Vector128.Equals(Vector128.LoadUnsafe(ref block), Vector128.Create(LineFeed))
            & Vector128.LessThanOrEqual(Vector128.LoadUnsafe(ref block, 1), Vector128.Create(Blank))).ExtractMostSignificantBits();
}
