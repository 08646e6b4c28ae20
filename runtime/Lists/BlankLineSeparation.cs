using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>Separators that are one or more empty lines. The line end before them is theirs.</summary>
internal sealed class BlankLineSeparation(SeparatorPosition position) : Separation(position)
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    public override int IndexOf(ReadOnlySpan<byte> text, out int length)
    {
        if (text.Length < ByteMask.Width)
            return IndexInShort(text, out length);

        var block = 0;
        while (ByteMask.FindFrom(text, ref block, LineFeed) is var lineFeeds and not 0)
        {
            for (; lineFeeds != 0; lineFeeds &= lineFeeds - 1)
            {
                var at = block - ByteMask.Width + BitOperations.TrailingZeroCount(lineFeeds);
                length = MatchEmptyLines(text, at + 1);
                if (length > 0)
                    return EndOfLine(text, at, ref length);
            }
        }

        length = 0;
        return -1;
    }

    private static int IndexInShort(ReadOnlySpan<byte> text, out int length)
    {
        for (var lineFeeds = ByteMask.OfShort(text, LineFeed); lineFeeds != 0; lineFeeds &= lineFeeds - 1)
        {
            var at = BitOperations.TrailingZeroCount(lineFeeds);
            length = MatchEmptyLines(text, at + 1);
            if (length > 0)
                return EndOfLine(text, at, ref length);
        }

        length = 0;
        return -1;
    }

    public override int LastIndexOf(ReadOnlySpan<byte> text, out int length)
    {
        for (var end = text.Length; (end = text[..end].LastIndexOf(LineFeed) + 1) > 0;)
        {
            var start = end - 1;
            while (BeforeEmptyLine(text[..start]) is var before and >= 0)
                start = before;
            if (start < end - 1)
            {
                length = end - start - 1;
                return EndOfLine(text, start, ref length);
            }
            end--;
        }

        length = 0;
        return -1;
    }

    internal override int MatchFirst(ReadOnlySpan<byte> text)
    {
        var start = text is [CarriageReturn, ..] ? 1 : 0;
        var length = start < text.Length && text[start] == LineFeed ? MatchEmptyLines(text, start + 1) : 0;
        return length == 0 ? 0 : start + 1 + length;
    }

    /// <summary>The length of the empty lines at the start of a line, or 0: few lines begin as an empty one does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int MatchEmptyLines(ReadOnlySpan<byte> text, int line) =>
        (uint)line < (uint)text.Length && text[line] <= (byte)' ' ? MatchEmptyLines(text[line..]) : 0;

    /// <summary>The length of the empty lines that a text starts with, or 0.</summary>
    private static int MatchEmptyLines(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (true)
        {
            // Most empty lines are: nothing but their line feed.
            while (length < text.Length && text[length] == LineFeed)
                length++;
            if (length == text.Length || text[length] is not ((byte)' ' or (byte)'\t' or CarriageReturn))
                return length;

            var end = length + text[length..].IndexOfAnyExcept((byte)' ', (byte)'\t');
            if (end < length)
                return length;
            if (text[end] == CarriageReturn && end + 1 < text.Length)
                end++;
            if (text[end] != LineFeed)
                return length;
            length = end + 1;
        }
    }

    /// <summary>The place of the line feed before the empty line that a text ends with, or −1.</summary>
    /// <param name="text">A text up to the line feed of that line.</param>
    private static int BeforeEmptyLine(ReadOnlySpan<byte> text)
    {
        var blanks = text is [.., CarriageReturn] ? text[..^1] : text;
        var before = blanks.LastIndexOfAnyExcept((byte)' ', (byte)'\t');
        return before >= 0 && text[before] == LineFeed ? before : -1;
    }

    /// <summary>The place at which the end of a line begins, and the length of the separator from there.</summary>
    private static int EndOfLine(ReadOnlySpan<byte> text, int lineFeed, ref int length)
    {
        var start = lineFeed > 0 && text[lineFeed - 1] == CarriageReturn ? lineFeed - 1 : lineFeed;
        length += lineFeed + 1 - start;
        return start;
    }
}
