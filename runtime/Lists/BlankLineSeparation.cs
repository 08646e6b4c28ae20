using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleSchema;

/// <summary>Separators that are one or more empty lines. The line end before them is theirs.</summary>
internal sealed class BlankLineSeparation(SeparatorPosition position) : Separation(position)
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';
    private const byte Blank = (byte)' ';

    public override int IndexOf(ReadOnlySpan<byte> text, out int length)
    {
        var found = Find(text, 0, 0, 0);
        length = found.End - found.Start;
        return found.Start;
    }

    /// <summary>Finds the first separator in a text from a place on. Who looks for one after the other gives back what was found along
    /// with it: each block of the text is looked at once.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="start">The place: the start of the text, or the end of a separator.</param>
    /// <param name="nextBlock">Where the block begins behind those that have been looked at; 0 at first.</param>
    /// <param name="candidates">The line feeds of the last of these that may end a line before an empty one, as far as not yet seen.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Found Find(ReadOnlySpan<byte> text, int start, int nextBlock, ulong candidates)
    {
        while (true)
        {
            if (candidates == 0 && nextBlock < text.Length)
                candidates = text.Length > ByteMask.Width ? EmptyLineMask.FindFrom(text, ref nextBlock) : LineFeedsOfShort(text, out nextBlock);
            if (candidates == 0)
                return new(-1, -1, nextBlock, 0);

            var at = nextBlock - ByteMask.Width + BitOperations.TrailingZeroCount(candidates);
            candidates &= candidates - 1;
            if (at < start)
                continue;

            // Most separators are one empty line, and it is nothing but its line feed.
            var line = at + 1;
            var end = line + 1 < text.Length && text[line] == LineFeed && text[line + 1] > Blank ? line + 1 : line + MatchEmptyLines(text, line);
            if (end > line)
                return new(at > start && text[at - 1] == CarriageReturn ? at - 1 : at, end, nextBlock, candidates);
        }
    }

    private static ulong LineFeedsOfShort(ReadOnlySpan<byte> text, out int nextBlock)
    {
        nextBlock = ByteMask.Width;
        return text.Length < ByteMask.Width
            ? ByteMask.OfShort(text, LineFeed)
            : ByteMask.Of(ref MemoryMarshal.GetReference(text), LineFeed);
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
        (uint)line < (uint)text.Length && text[line] <= Blank ? MatchEmptyLines(text[line..]) : 0;

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

    /// <summary>A separator.</summary>
    /// <param name="Start">Its place, or −1 if there is none.</param>
    /// <param name="End">The place behind it, or −1.</param>
    /// <param name="NextBlock">Where the block begins behind those that have been looked at.</param>
    /// <param name="Candidates">What has been found in the last of these, as far as not yet seen.</param>
    internal readonly record struct Found(int Start, int End, int NextBlock, ulong Candidates);
}
