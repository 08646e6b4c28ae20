using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation.Matching;

/// <summary>Separators that are one or more empty lines. The line end before them is theirs.</summary>
internal sealed class BlankLines(SeparatorPosition position) : Separator(position)
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    public override int IndexOf(ReadOnlySpan<byte> text, out int length)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != LineFeed)
                continue;

            var end = EndOfEmptyLines(text, at + 1);
            if (end > at + 1)
            {
                var start = LiteralMatching.StartOfLineEnd(text, at);
                length = end - start;
                return start;
            }
        }

        length = 0;
        return -1;
    }

    public override int LastIndexOf(ReadOnlySpan<byte> text, out int length)
    {
        for (var last = text.LastIndexOf(LineFeed); last >= 0; last = text.Slice(0, last).LastIndexOf(LineFeed))
        {
            var first = last;
            while (BeforeEmptyLine(text, first) is var before and >= 0)
                first = before;
            if (first < last)
            {
                var start = LiteralMatching.StartOfLineEnd(text, first);
                length = last + 1 - start;
                return start;
            }
        }

        length = 0;
        return -1;
    }

    public override int MatchFirst(ReadOnlySpan<byte> text)
    {
        var start = !text.IsEmpty && text[0] == CarriageReturn ? 1 : 0;
        if (start == text.Length || text[start] != LineFeed)
            return 0;

        var end = EndOfEmptyLines(text, start + 1);
        return end == start + 1 ? 0 : end;
    }

    /// <summary>The place behind the empty lines that stand at a place.</summary>
    private static int EndOfEmptyLines(ReadOnlySpan<byte> text, int start)
    {
        while (true)
        {
            var end = start;
            while (end < text.Length && IsBlank(text[end]))
                end++;
            if (end + 1 < text.Length && text[end] == CarriageReturn)
                end++;
            if (end == text.Length || text[end] != LineFeed)
                return start;
            start = end + 1;
        }
    }

    /// <summary>The place of the line feed before the empty line that ends at a line feed, or −1.</summary>
    private static int BeforeEmptyLine(ReadOnlySpan<byte> text, int lineFeed)
    {
        var before = lineFeed - 1;
        if (before >= 0 && text[before] == CarriageReturn)
            before--;
        while (before >= 0 && IsBlank(text[before]))
            before--;
        return before >= 0 && text[before] == LineFeed ? before : -1;
    }

    private static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t';
}
