using System.Buffers;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ArticleSchema;

/// <summary>A set of characters: a bitmap of the ASCII ones, ranges of the others. Generated from <see cref="CharsAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CharClass
{
    private const int FirstBeyondAscii = 0x80;
    private const string AllBeyondAscii = "\u0080\U0010FFFF";

    private readonly ulong _low;
    private readonly ulong _high;
    private readonly string _ranges;
    private readonly CharClass[]? _alternatives;

    /// <summary>A set of characters.</summary>
    /// <param name="low">A bit for each of the characters U+0000 to U+003F.</param>
    /// <param name="high">A bit for each of the characters U+0040 to U+007F.</param>
    /// <param name="ranges">First and last character of each range beyond ASCII. The one range of all of them takes every byte
    /// from 0x80, also where it is not UTF-8.</param>
    public CharClass(ulong low, ulong high, string ranges = "")
    {
        _low = low;
        _high = high;
        _ranges = ranges;
    }

    private CharClass(CharClass[] alternatives)
    {
        _ranges = "";
        _alternatives = alternatives;
    }

    /// <summary>Sets of which a text keeps to one: all its characters are in the same.</summary>
    /// <param name="alternatives">The sets.</param>
    public static CharClass OneOf(params CharClass[] alternatives) => new(alternatives);

    /// <summary>A bit for each of the characters U+0000 to U+003F.</summary>
    internal ulong Low => _low;

    /// <summary>A bit for each of the characters U+0040 to U+007F.</summary>
    internal ulong High => _high;

    /// <summary>Whether all characters of the set are ASCII.</summary>
    internal bool IsAscii => string.IsNullOrEmpty(_ranges);

    /// <summary>Whether a text may have any of the characters of the set.</summary>
    internal bool IsOne => _alternatives is null;

    /// <summary>0x80 if every byte from there is in the set, or 0.</summary>
    private byte Beyond => _ranges == AllBeyondAscii ? (byte)FirstBeyondAscii : (byte)0;

    /// <summary>Whether every character of a text is in the set.</summary>
    /// <param name="text">UTF-8.</param>
    public bool ContainsAll(ReadOnlySpan<byte> text) => CountFirstOfAny(this, text, text.Length) == text.Length;

    // What is rare is static and takes values: a method that is not inlined and takes the address of the set would keep its bits from
    // becoming constants.
    /// <summary>Whether the last character of a text is in the set; not so for an empty text.</summary>
    /// <param name="text">UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool ContainsLast(ReadOnlySpan<byte> text) =>
        MatchLast(text) > 0 || (_alternatives is not null && CountLongestLast(text, 1, _alternatives) > 0);

    /// <summary>Whether the first character of a text is in the set; not so for an empty text.</summary>
    /// <param name="text">UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool ContainsFirst(ReadOnlySpan<byte> text) =>
        MatchFirst(text) > 0 || (_alternatives is not null && CountLongestFirst(text, 1, _alternatives) > 0);

    /// <summary>How many bytes at the start of a window are characters of the set. Stops as soon as they are more than a limit.</summary>
    /// <param name="window">UTF-8.</param>
    /// <param name="limit">The limit in bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CountFirst(ReadOnlySpan<byte> window, int limit)
    {
        // Most runs are short, and end with a character of ASCII.
        if (_alternatives is null && Vector128.IsHardwareAccelerated && window.Length >= Vector128<byte>.Count)
        {
            var run = BitOperations.TrailingZeroCount(~ClassMask.OfQuarter(ref MemoryMarshal.GetReference(window), _low, _high, Beyond));
            if (run <= limit && run < Vector128<byte>.Count && window[run] < FirstBeyondAscii)
                return run;
        }
        return CountFirstOfAny(this, window, limit);
    }

    /// <summary>How many bytes at the end of a window are characters of the set. Stops as soon as they are more than a limit.</summary>
    /// <param name="window">UTF-8.</param>
    /// <param name="limit">The limit in bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CountLast(ReadOnlySpan<byte> window, int limit)
    {
        if (_alternatives is null && Vector128.IsHardwareAccelerated && window.Length >= Vector128<byte>.Count)
        {
            ref var last = ref MemoryMarshal.GetReference(window.Slice(window.Length - Vector128<byte>.Count));
            var others = ~ClassMask.OfQuarter(ref last, _low, _high, Beyond) << (32 - Vector128<byte>.Count);
            var run = BitOperations.LeadingZeroCount(others);
            if (run <= limit && run < Vector128<byte>.Count && window[window.Length - run - 1] < FirstBeyondAscii)
                return run;
        }
        return CountLastOfAny(this, window, limit);
    }

    private static int CountFirstOfAny(CharClass chars, ReadOnlySpan<byte> window, int limit)
    {
        if (chars._alternatives is not null)
            return CountLongestFirst(window, limit, chars._alternatives);

        var count = 0;
        while (window.Length - count >= sizeof(ulong) && count <= limit)
        {
            var block = window.Slice(count, Math.Min(ByteMask.Width, window.Length - count));
            var run = BitOperations.TrailingZeroCount(~ClassMask.OfFirst(block, chars._low, chars._high, chars.Beyond));
            count += Math.Min(run - 1, limit - count) + 1;
            if (run == block.Length)
                continue;

            // What ends the run may be a character beyond ASCII that is one by one in the set.
            var matched = count <= limit ? chars.MatchFirst(window[count..]) : 0;
            if (matched == 0)
                return count;
            count += matched;
        }

        while (count <= limit && chars.MatchFirst(window[count..]) is var matched and > 0)
            count += matched;
        return count;
    }

    private static int CountLastOfAny(CharClass chars, ReadOnlySpan<byte> window, int limit)
    {
        if (chars._alternatives is not null)
            return CountLongestLast(window, limit, chars._alternatives);

        var count = 0;
        while (window.Length - count >= sizeof(ulong) && count <= limit)
        {
            var end = window.Length - count;
            var block = window[Math.Max(end - ByteMask.Width, 0)..end];
            var run = BitOperations.LeadingZeroCount(~ClassMask.OfLast(block, chars._low, chars._high, chars.Beyond));
            count += Math.Min(run - 1, limit - count) + 1;
            if (run == block.Length)
                continue;

            var matched = count <= limit ? chars.MatchLast(window[..^count]) : 0;
            if (matched == 0)
                return count;
            count += matched;
        }

        while (count <= limit && chars.MatchLast(window[..^count]) is var matched and > 0)
            count += matched;
        return count;
    }

    private static int CountLongestFirst(ReadOnlySpan<byte> window, int limit, CharClass[] alternatives)
    {
        var longest = 0;
        foreach (var chars in alternatives)
            longest = Math.Max(longest, chars.CountFirst(window, limit));
        return longest;
    }

    private static int CountLongestLast(ReadOnlySpan<byte> window, int limit, CharClass[] alternatives)
    {
        var longest = 0;
        foreach (var chars in alternatives)
            longest = Math.Max(longest, chars.CountLast(window, limit));
        return longest;
    }

    /// <summary>The length of the first character of a window if it is in the set, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int MatchFirst(ReadOnlySpan<byte> window)
    {
        if (window.IsEmpty)
            return 0;
        return window[0] >= FirstBeyondAscii ? MatchFirstBeyondAscii(window, _ranges) : ContainsAscii(window[0]) ? 1 : 0;
    }

    /// <summary>The length of the last character of a window if it is in the set, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int MatchLast(ReadOnlySpan<byte> window)
    {
        if (window.IsEmpty)
            return 0;
        return window[^1] >= FirstBeyondAscii ? MatchLastBeyondAscii(window, _ranges) : ContainsAscii(window[^1]) ? 1 : 0;
    }

    private static int MatchFirstBeyondAscii(ReadOnlySpan<byte> window, string ranges)
    {
        if (string.IsNullOrEmpty(ranges))
            return 0;
        if (ranges == AllBeyondAscii)
            return 1;

        var isCharacter = Rune.DecodeFromUtf8(window, out var character, out var length) == OperationStatus.Done;
        return isCharacter && ContainsBeyondAscii(ranges, character) ? length : 0;
    }

    private static int MatchLastBeyondAscii(ReadOnlySpan<byte> window, string ranges)
    {
        if (string.IsNullOrEmpty(ranges))
            return 0;
        if (ranges == AllBeyondAscii)
            return 1;

        var isCharacter = Rune.DecodeLastFromUtf8(window, out var character, out var length) == OperationStatus.Done;
        return isCharacter && ContainsBeyondAscii(ranges, character) ? length : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool ContainsAscii(byte value) => ((value < 64 ? _low : _high) >> value & 1) != 0;

    private static bool ContainsBeyondAscii(string ranges, Rune character)
    {
        var ends = ranges.EnumerateRunes();
        while (ends.MoveNext())
        {
            var first = ends.Current;
            ends.MoveNext();
            if (character >= first && character <= ends.Current)
                return true;
        }
        return false;
    }
}
