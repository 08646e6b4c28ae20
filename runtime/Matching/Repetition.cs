using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleSchema;

/// <summary>Finds how far a list reaches whose elements end by themselves: runs of a character class between separators.</summary>
/// <remarks>
/// A list takes the most elements after which what stands beyond it still matches. One pass decides that: at each element it
/// is enough to look whether the neighbour is there. Linear in what the list takes.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Repetition
{
    /// <summary>The list may begin before the bytes that have been looked at.</summary>
    private const int BeyondBlock = -2;

    private const byte FirstBeyondAscii = 0x80;

    /// <summary>The length of the list at the start of a window, or −1 if there is none.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="chars">What the elements are made of.</param>
    /// <param name="minimum">The least length of an element in bytes.</param>
    /// <param name="maximum">The greatest length of an element in bytes.</param>
    /// <param name="separator">What stands between two elements.</param>
    /// <param name="beyond">What has to follow the list; empty if nothing has to.</param>
    /// <param name="least">The least number of elements.</param>
    /// <param name="most">The greatest number of elements.</param>
    public static int TakeFirst(
        ReadOnlySpan<byte> window,
        CharClass chars,
        int minimum,
        int maximum,
        ReadOnlySpan<byte> separator,
        ReadOnlySpan<byte> beyond,
        int least = 1,
        int most = int.MaxValue)
    {
        var taken = -1;
        var at = 0;
        for (var count = 1; ; count++)
        {
            var length = chars.CountFirst(window[at..], maximum);
            if (length < minimum || length > maximum)
                return taken;

            at += length;
            if (count >= least && Utf8Literal.StartsWith(window[at..], beyond, out _))
                taken = at;
            if (count == most || !Utf8Literal.StartsWith(window[at..], separator, out var separatorLength))
                return taken;
            at += separatorLength;
        }
    }

    /// <summary>The length of the list at the end of a window, or −1 if there is none.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="chars">What the elements are made of.</param>
    /// <param name="minimum">The least length of an element in bytes.</param>
    /// <param name="maximum">The greatest length of an element in bytes.</param>
    /// <param name="separator">What stands between two elements.</param>
    /// <param name="beyond">What has to precede the list; empty if nothing has to.</param>
    /// <param name="least">The least number of elements.</param>
    /// <param name="most">The greatest number of elements.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int TakeLast(
        ReadOnlySpan<byte> window,
        CharClass chars,
        int minimum,
        int maximum,
        ReadOnlySpan<byte> separator,
        ReadOnlySpan<byte> beyond,
        int least = 1,
        int most = int.MaxValue)
    {
        if (window.Length >= ByteMask.HalfWidth && IsByte(separator) && !beyond.IsEmpty && chars.IsOne)
        {
            var length = TakeLastInBlock(window, chars.Low, chars.High, chars.IsAscii, minimum, maximum, separator[0], beyond, least, most);
            if (length != BeyondBlock)
                return length;
        }
        return TakeLastInWindow(window, chars, minimum, maximum, separator, beyond, least, most);
    }

    private static int TakeLastInWindow(
        ReadOnlySpan<byte> window,
        CharClass chars,
        int minimum,
        int maximum,
        ReadOnlySpan<byte> separator,
        ReadOnlySpan<byte> beyond,
        int least,
        int most)
    {
        var taken = -1;
        var at = 0;
        for (var count = 1; ; count++)
        {
            var length = chars.CountLast(window[..^at], maximum);
            if (length < minimum || length > maximum)
                return taken;

            at += length;
            if (count >= least && Utf8Literal.EndsWith(window[..^at], beyond, out _))
                taken = at;
            if (count == most || !Utf8Literal.EndsWith(window[..^at], separator, out var separatorLength))
                return taken;
            at += separatorLength;
        }
    }

    /// <summary>The same in the last 32 bytes of a window, by masks of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TakeLastInBlock(
        ReadOnlySpan<byte> window,
        ulong low,
        ulong high,
        bool isAscii,
        int minimum,
        int maximum,
        byte separator,
        ReadOnlySpan<byte> beyond,
        int least,
        int most)
    {
        var before = window.Length - ByteMask.HalfWidth;
        ref var block = ref MemoryMarshal.GetReference(window.Slice(before));
        var others = ~ClassMask.OfHalf(ref block, low, high);
        var separators = ByteMask.OfHalf(ref block, separator);
        var beyonds = beyond[^1] == separator ? separators : ByteMask.OfHalf(ref block, beyond[^1]);
        var taken = -1;
        var end = ByteMask.HalfWidth;
        for (var count = 1; end > 0; count++)
        {
            var length = BitOperations.LeadingZeroCount(others << (ByteMask.HalfWidth - end));
            // What ends the run may be a character of the class beyond ASCII.
            if (length >= end || (!isAscii && Unsafe.Add(ref block, end - length - 1) >= FirstBeyondAscii))
                return BeyondBlock;
            if (length < minimum || length > maximum)
                return taken;

            end -= length + 1;
            if ((least <= 1 || count >= least) && (beyonds >> end & 1) != 0
                && (IsByte(beyond) || Utf8Literal.EndsWith(window.Slice(0, before + end + 1), beyond, out _)))
                taken = ByteMask.HalfWidth - 1 - end;
            if ((most < int.MaxValue && count == most) || (separators >> end & 1) == 0)
                return taken;
        }
        return BeyondBlock;
    }

    /// <summary>Whether a literal is one byte, in one form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsByte(ReadOnlySpan<byte> literal) => literal.Length == 1 && literal[0] != (byte)'\n';
}
