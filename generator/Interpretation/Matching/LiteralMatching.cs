using System.Runtime.CompilerServices;
using System.Text;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation.Matching;

/// <summary>Looks for literals in bytes: the runtime's <c>Utf8Literal</c>. A line feed stands for LF or CRLF.</summary>
internal static class LiteralMatching
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    private static readonly ConditionalWeakTable<Literal, byte[]> _bytes = new();

    /// <summary>The bytes of a literal.</summary>
    public static byte[] BytesOf(Literal literal) =>
        _bytes.GetValue(literal, static literal => Encoding.UTF8.GetBytes(literal.Text));

    /// <summary>The length of a literal at one end of a window, or −1 if it is not there.</summary>
    public static int Match(this Literal literal, ReadOnlySpan<byte> window, Direction direction = Direction.Forward) =>
        direction == Direction.Forward
            ? MatchFirst(window, BytesOf(literal), literal.IgnoresCase)
            : MatchLast(window, BytesOf(literal), literal.IgnoresCase);

    /// <summary>The length of the first of several literals that is there at one end of a window, or −1.</summary>
    public static int MatchAny(IEnumerable<Literal> literals, ReadOnlySpan<byte> window, Direction direction = Direction.Forward)
    {
        foreach (var literal in literals)
            if (literal.Match(window, direction) is var length and >= 0)
                return length;
        return -1;
    }

    /// <summary>Whether a text is one of several literals, and nothing else.</summary>
    public static bool AreAll(IEnumerable<Literal> literals, ReadOnlySpan<byte> text)
    {
        foreach (var literal in literals)
            if (literal.Match(text) == text.Length)
                return true;
        return false;
    }

    /// <summary>The place of the first, or last, occurrence of a literal, or −1.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="window">The bytes.</param>
    /// <param name="direction">From which end it is looked for.</param>
    /// <param name="length">How many bytes it takes.</param>
    public static int Find(this Literal literal, ReadOnlySpan<byte> window, Direction direction, out int length) =>
        direction == Direction.Forward ? IndexOf(literal, window, out length) : LastIndexOf(literal, window, out length);

    private static int IndexOf(Literal literal, ReadOnlySpan<byte> window, out int length)
    {
        var bytes = BytesOf(literal);
        for (var at = 0; at < window.Length; at++)
        {
            if (!IsSame(window[at], bytes[0], literal.IgnoresCase))
                continue;
            var start = StartOfLineEnd(window, at);
            length = MatchFirst(window.Slice(start), bytes, literal.IgnoresCase);
            if (length >= 0)
                return start;
        }

        length = 0;
        return -1;
    }

    private static int LastIndexOf(Literal literal, ReadOnlySpan<byte> window, out int length)
    {
        var bytes = BytesOf(literal);
        for (var end = window.Length; end > 0; end--)
        {
            length = MatchLast(window.Slice(0, end), bytes, literal.IgnoresCase);
            if (length >= 0)
                return end - length;
        }

        length = 0;
        return -1;
    }

    /// <summary>The place at which a line end begins of which the line feed is known; any other place itself.</summary>
    public static int StartOfLineEnd(ReadOnlySpan<byte> window, int at) =>
        window[at] == LineFeed && at > 0 && window[at - 1] == CarriageReturn ? at - 1 : at;

    /// <summary>The length of a literal at the start of a window, or −1.</summary>
    public static int MatchFirst(ReadOnlySpan<byte> window, byte[] literal, bool ignoresCase)
    {
        var length = 0;
        foreach (var expected in literal)
        {
            if (expected == LineFeed && length < window.Length && window[length] == CarriageReturn)
                length++;
            if (length == window.Length || !IsSame(window[length], expected, ignoresCase))
                return -1;
            length++;
        }
        return length;
    }

    /// <summary>The length of a literal at the end of a window, or −1.</summary>
    public static int MatchLast(ReadOnlySpan<byte> window, byte[] literal, bool ignoresCase)
    {
        var rest = window.Length;
        for (var i = literal.Length - 1; i >= 0; i--)
        {
            if (rest == 0 || !IsSame(window[rest - 1], literal[i], ignoresCase))
                return -1;
            rest--;
            if (literal[i] == LineFeed && rest > 0 && window[rest - 1] == CarriageReturn)
                rest--;
        }
        return window.Length - rest;
    }

    private static bool IsSame(byte value, byte expected, bool ignoresCase) =>
        value == expected || (ignoresCase && ToLower(value) == ToLower(expected));

    /// <summary>A to Z alone have a case.</summary>
    public static byte ToLower(byte value) => value is >= (byte)'A' and <= (byte)'Z' ? (byte)(value | 0x20) : value;
}
