using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>Matches literals in which a line feed stands for LF or CRLF; so no literal has a CR before it.</summary>
/// <remarks>Every search is linear in the window: a literal is a constant of its format.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Utf8Literal
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    /// <summary>Whether a window starts with a literal.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="literal">The literal.</param>
    /// <param name="length">How many bytes of the window it takes; without meaning if it is not there.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StartsWith(ReadOnlySpan<byte> window, ReadOnlySpan<byte> literal, out int length)
    {
        // It stands there as it is written, as a rule. One byte that is no line feed has no other form, and what does not begin as a
        // literal does is none of its forms.
        length = literal.Length;
        if (length == 1 && literal[0] != LineFeed)
            return window is [var single, ..] && single == literal[0];
        if (window.StartsWith(literal))
            return true;
        return window is [var first, ..] && (first == literal[0] || (literal[0] == LineFeed && first == CarriageReturn))
            && StartsWithAnyForm(window, literal, ignoresCase: false, out length);
    }

    /// <summary>Whether a window ends with a literal.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="literal">The literal.</param>
    /// <param name="length">How many bytes of the window it takes; without meaning if it is not there.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EndsWith(ReadOnlySpan<byte> window, ReadOnlySpan<byte> literal, out int length)
    {
        length = literal.Length;
        if (length == 0)
            return true;
        if (window is not [.., var last] || last != literal[^1])
            return false;
        if (length > 1 && !window.EndsWith(literal))
            return EndsWithAnyForm(window, literal, ignoresCase: false, out length);

        // A line feed that it starts with may have a carriage return before it.
        if (literal[0] == LineFeed && length < window.Length && window[^(length + 1)] == CarriageReturn)
            length++;
        return true;
    }

    /// <summary>Whether a window starts with a literal, in any case of A to Z perhaps.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="literal">The literal.</param>
    /// <param name="ignoresCase">Whether the case does not matter.</param>
    /// <param name="length">How many bytes of the window it takes; without meaning if it is not there.</param>
    public static bool StartsWith(ReadOnlySpan<byte> window, ReadOnlySpan<byte> literal, bool ignoresCase, out int length) =>
        ignoresCase ? StartsWithAnyForm(window, literal, ignoresCase, out length) : StartsWith(window, literal, out length);

    /// <summary>Whether a window ends with a literal, in any case of A to Z perhaps.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="literal">The literal.</param>
    /// <param name="ignoresCase">Whether the case does not matter.</param>
    /// <param name="length">How many bytes of the window it takes; without meaning if it is not there.</param>
    public static bool EndsWith(ReadOnlySpan<byte> window, ReadOnlySpan<byte> literal, bool ignoresCase, out int length) =>
        ignoresCase ? EndsWithAnyForm(window, literal, ignoresCase, out length) : EndsWith(window, literal, out length);

    /// <summary>The place of the first occurrence of a literal, or −1.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="literal">The literal, not empty.</param>
    /// <param name="length">How many bytes of the window it took.</param>
    public static int IndexOf(ReadOnlySpan<byte> window, ReadOnlySpan<byte> literal, out int length)
    {
        // What stands before the literal's first line feed has one form only; a vectorised search finds the candidates.
        var startsWithLineFeed = literal[0] == LineFeed;
        var lineFeed = startsWithLineFeed ? 1 : literal.IndexOf(LineFeed);
        var head = lineFeed < 0 ? literal : literal[..lineFeed];
        for (var from = 0; ; from++)
        {
            var found = startsWithLineFeed ? window[from..].IndexOf(LineFeed) : window[from..].IndexOf(head);
            if (found < 0)
            {
                length = 0;
                return -1;
            }

            from += found;
            var start = startsWithLineFeed && from > 0 && window[from - 1] == CarriageReturn ? from - 1 : from;
            if (StartsWith(window[start..], literal, out length))
                return start;
        }
    }

    /// <summary>The place of the last occurrence of a literal, or −1.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="literal">The literal, not empty.</param>
    /// <param name="length">How many bytes of the window it took.</param>
    public static int LastIndexOf(ReadOnlySpan<byte> window, ReadOnlySpan<byte> literal, out int length)
    {
        // The last piece between the literal's line feeds has one form only; a vectorised search finds the candidates.
        var pieceEnd = literal.Length;
        while (pieceEnd > 0 && literal[pieceEnd - 1] == LineFeed)
            pieceEnd--;
        if (pieceEnd == 0)
            pieceEnd = literal.Length;
        var pieceStart = pieceEnd - 1;
        while (pieceStart > 0 && literal[pieceStart - 1] != LineFeed && literal[pieceStart] != LineFeed)
            pieceStart--;
        var piece = literal[pieceStart..pieceEnd];
        for (var end = window.Length; ; end--)
        {
            var found = window[..end].LastIndexOf(piece);
            if (found < 0)
            {
                length = 0;
                return -1;
            }

            end = found + piece.Length;
            if (StartsWith(window[end..], literal[pieceEnd..], out var behind) && EndsWith(window[..end], literal[..pieceEnd], out length))
            {
                length += behind;
                return end + behind - length;
            }
        }
    }

    /// <summary>The place of the first occurrence of a literal, in any case of A to Z perhaps, or −1.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="literal">The literal, not empty.</param>
    /// <param name="ignoresCase">Whether the case does not matter.</param>
    /// <param name="length">How many bytes of the window it took.</param>
    public static int IndexOf(ReadOnlySpan<byte> window, ReadOnlySpan<byte> literal, bool ignoresCase, out int length)
    {
        if (!ignoresCase)
            return IndexOf(window, literal, out length);

        for (var from = 0; ; from++)
        {
            var found = window[from..].IndexOfAny(ToLower(literal[0]), ToUpper(literal[0]));
            if (found < 0)
            {
                length = 0;
                return -1;
            }

            from += found;
            var start = literal[0] == LineFeed && from > 0 && window[from - 1] == CarriageReturn ? from - 1 : from;
            if (StartsWithAnyForm(window[start..], literal, ignoresCase, out length))
                return start;
        }
    }

    /// <summary>The place of the last occurrence of a literal, in any case of A to Z perhaps, or −1.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="literal">The literal, not empty.</param>
    /// <param name="ignoresCase">Whether the case does not matter.</param>
    /// <param name="length">How many bytes of the window it took.</param>
    public static int LastIndexOf(ReadOnlySpan<byte> window, ReadOnlySpan<byte> literal, bool ignoresCase, out int length)
    {
        if (!ignoresCase)
            return LastIndexOf(window, literal, out length);

        for (var end = window.Length; (end = window[..end].LastIndexOfAny(ToLower(literal[^1]), ToUpper(literal[^1])) + 1) > 0; end--)
            if (EndsWithAnyForm(window[..end], literal, ignoresCase, out length))
                return end - length;

        length = 0;
        return -1;
    }

    /// <summary>The end of the last occurrence of a literal, or −1.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="literal">The literal, not empty.</param>
    /// <param name="ignoresCase">Whether the case of A to Z does not matter.</param>
    public static int EndOfLast(ReadOnlySpan<byte> window, ReadOnlySpan<byte> literal, bool ignoresCase = false) =>
        LastIndexOf(window, literal, ignoresCase, out var length) is var start and >= 0 ? start + length : -1;

    /// <summary>The end of the first occurrence of a literal, or −1.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="literal">The literal, not empty.</param>
    /// <param name="ignoresCase">Whether the case of A to Z does not matter.</param>
    public static int EndOfFirst(ReadOnlySpan<byte> window, ReadOnlySpan<byte> literal, bool ignoresCase = false) =>
        IndexOf(window, literal, ignoresCase, out var length) is var start and >= 0 ? start + length : -1;

    private static bool IsSame(byte value, byte expected, bool ignoresCase) =>
        value == expected || (ignoresCase && ToLower(value) == ToLower(expected));

    internal static byte ToLower(byte value) => value is >= (byte)'A' and <= (byte)'Z' ? (byte)(value | 0x20) : value;

    internal static byte ToUpper(byte value) => value is >= (byte)'a' and <= (byte)'z' ? (byte)(value & ~0x20) : value;

    private static bool StartsWithAnyForm(ReadOnlySpan<byte> window, ReadOnlySpan<byte> literal, bool ignoresCase, out int length)
    {
        length = 0;
        foreach (var expected in literal)
        {
            if (expected == LineFeed && length < window.Length && window[length] == CarriageReturn)
                length++;
            if (length == window.Length || !IsSame(window[length], expected, ignoresCase))
                return false;
            length++;
        }
        return true;
    }

    private static bool EndsWithAnyForm(ReadOnlySpan<byte> window, ReadOnlySpan<byte> literal, bool ignoresCase, out int length)
    {
        length = 0;
        for (var i = literal.Length - 1; i >= 0; i--)
        {
            if (length == window.Length || !IsSame(window[^(length + 1)], literal[i], ignoresCase))
                return false;
            length++;
            if (literal[i] == LineFeed && length < window.Length && window[^(length + 1)] == CarriageReturn)
                length++;
        }
        return true;
    }
}
