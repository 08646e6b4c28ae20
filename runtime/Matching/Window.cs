using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace ArticleSchema;

/// <summary>Places within the bytes of an article.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Window
{
    /// <summary>Where a slice starts in the window that it was cut from, in bytes. An empty slice has a place, too.</summary>
    /// <param name="slice">A slice of <paramref name="window"/>, or the default span, which counts as its start.</param>
    /// <param name="window">The window.</param>
    public static int OffsetOf(ReadOnlySpan<byte> slice, ReadOnlySpan<byte> window)
    {
        ref readonly var first = ref MemoryMarshal.GetReference(slice);
        return Unsafe.IsNullRef(in first) ? 0 : (int)Unsafe.ByteOffset(in MemoryMarshal.GetReference(window), in first);
    }

    /// <summary>Whether a slice has the byte at a place of the window that it was cut from.</summary>
    /// <param name="slice">A slice of <paramref name="window"/>, or the default span.</param>
    /// <param name="window">The window.</param>
    /// <param name="offset">The place in <paramref name="window"/>, in bytes.</param>
    public static bool Covers(ReadOnlySpan<byte> slice, ReadOnlySpan<byte> window, int offset)
    {
        var start = OffsetOf(slice, window);
        return offset >= start && offset < start + slice.Length;
    }

    /// <summary>Whether a cut at a place does not divide a character.</summary>
    /// <param name="window">UTF-8.</param>
    /// <param name="offset">The place in bytes, from 0 to the window's length.</param>
    public static bool IsBoundary(ReadOnlySpan<byte> window, int offset) =>
        offset == window.Length || (window[offset] & 0b1100_0000) != 0b1000_0000;

    /// <summary>Whether a text has no line feed.</summary>
    /// <param name="text">The bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSingleLine(ReadOnlySpan<byte> text)
    {
        // Titles are of about this length: two vectors that overlap are all of it.
        ref var first = ref MemoryMarshal.GetReference(text);
        if (Vector128.IsHardwareAccelerated && text.Length is >= 16 and <= 32)
        {
            var lineFeeds = Vector128.Create((byte)'\n');
            var start = Vector128.Equals(Vector128.LoadUnsafe(ref first), lineFeeds);
            var end = Vector128.Equals(Vector128.LoadUnsafe(ref first, (nuint)text.Length - 16), lineFeeds);
            return (start | end) == Vector128<byte>.Zero;
        }
        if (Vector256.IsHardwareAccelerated && text.Length is > 32 and <= 64)
        {
            var lineFeeds = Vector256.Create((byte)'\n');
            var start = Vector256.Equals(Vector256.LoadUnsafe(ref first), lineFeeds);
            var end = Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)text.Length - 32), lineFeeds);
            return (start | end) == Vector256<byte>.Zero;
        }
        return !text.Contains((byte)'\n');
    }

    /// <summary>The first line of a window, without the line feed that ends it.</summary>
    /// <param name="window">The bytes.</param>
    public static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> window) =>
        window.IndexOf((byte)'\n') is var end and >= 0 ? window[..end] : window;

    /// <summary>The last line of a window.</summary>
    /// <param name="window">The bytes.</param>
    public static ReadOnlySpan<byte> LastLine(ReadOnlySpan<byte> window) => window[(window.LastIndexOf((byte)'\n') + 1)..];

    /// <summary>Of places that searches have found, the first; −1 if none of them has found one.</summary>
    /// <param name="places">The places; −1 for a search without success.</param>
    public static int First(params ReadOnlySpan<int> places)
    {
        var first = uint.MaxValue;
        foreach (var place in places)
            first = Math.Min(first, (uint)place);
        return (int)first;
    }

    /// <summary>Of places that searches have found, the last; −1 if none of them has found one.</summary>
    /// <param name="places">The places; −1 for a search without success.</param>
    public static int Last(params ReadOnlySpan<int> places)
    {
        var last = -1;
        foreach (var place in places)
            last = Math.Max(last, place);
        return last;
    }

    /// <summary>The place of the first byte that is not UTF-8, or −1.</summary>
    /// <param name="text">The bytes.</param>
    public static int IndexOfInvalidUtf8(ReadOnlySpan<byte> text)
    {
        if (Utf8.IsValid(text))
            return -1;

        var at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at;
    }
}
