using System.Buffers.Text;
using ArticleSchema.Benchmarks.Contests.Reading;

namespace ArticleSchema.Benchmarks.Contests.Iptc7901;

/// <summary>A message read by hand: the first lines from the front, what stands behind the text from the end.</summary>
internal readonly struct MessageByHand : IContestant
{
    private const int LengthOfStamp = 13;

    public static string Name => "by-hand-safe";

    public static long Run(Article article)
    {
        var utf8 = article.Utf8;
        var lineEnd = utf8.IndexOf((byte)'\n');
        if (lineEnd < 0 || utf8[0] != 1 || !utf8[lineEnd..].StartsWith("\n\n"u8) || !utf8.EndsWith("\n\u007F\n\u007F\u0004\n"u8))
            return 0;

        var sum = SumOfHeader(utf8[..lineEnd], 1);
        var at = lineEnd + 2;
        lineEnd = at + utf8[at..].IndexOf((byte)'\n');
        sum += SumOfParts(utf8[at..(lineEnd - 1)], (byte)'/', at);

        at = lineEnd + 2;
        var headEnd = at + utf8[at..].IndexOf(" =\n\n"u8);
        var byline = at + utf8[at..headEnd].IndexOf("\nVon "u8);
        sum += StoryParts.Part(at, byline - at) + StoryParts.Part(byline + 5, headEnd - byline - 5);

        var end = utf8.Length - 6 - LengthOfStamp;
        sum += ReadStamp(utf8.Slice(end, LengthOfStamp)).Ticks;
        end -= 3;
        var closing = utf8[..end].LastIndexOf((byte)'\n') + 1;
        sum += SumOfParts(utf8[closing..end], (byte)' ', closing);
        end = closing - 2;
        return sum + SumOfText(utf8[..end], headEnd + 4);
    }

    private static long SumOfText(ReadOnlySpan<byte> utf8, int at)
    {
        var sum = 0L;
        int dateline;
        while ((dateline = TakeDateline(utf8, at, ref sum)) < 0)
        {
            var end = at + utf8[at..].IndexOf("\n\n"u8);
            sum += StoryParts.Part(at, end - at);
            at = end + 2;
        }

        at = dateline;
        var notepad = utf8[at..].LastIndexOf("\n\n# "u8);
        if (notepad >= 0)
        {
            sum += SumOfNotepad(utf8, at + notepad + 4);
            utf8 = utf8[..(at + notepad)];
        }
        return sum + SumOfBlocks(utf8, at, hasSections: false);
    }

    private static long SumOfNotepad(ReadOnlySpan<byte> utf8, int at)
    {
        at += utf8[at..].IndexOf("\n\n"u8) + 2;
        var behind = at + utf8[at..].IndexOf("\n\n* * * *\n"u8);
        return SumOfBlocks(utf8[..behind], at, hasSections: true) + SumOfBlocks(utf8, behind + 10, hasSections: true);
    }

    private static long SumOfBlocks(ReadOnlySpan<byte> utf8, int at, bool hasSections)
    {
        var sum = 0L;
        while (true)
        {
            var found = utf8[at..].IndexOf("\n\n"u8);
            var end = found < 0 ? utf8.Length : at + found;
            sum += hasSections && utf8[at..end].StartsWith("## "u8) ? SumOfSection(utf8[..end], at + 3) : StoryParts.Part(at, end - at);
            if (found < 0)
                return sum;
            at = end + 2;
        }
    }

    private static long SumOfSection(ReadOnlySpan<byte> utf8, int at)
    {
        var end = at + utf8[at..].IndexOf("\n- "u8);
        var sum = StoryParts.Part(at, end - at);
        while (end < utf8.Length)
        {
            at = end + 3;
            var found = utf8[at..].IndexOf("\n- "u8);
            end = found < 0 ? utf8.Length : at + found;
            sum += StoryParts.Part(at, end - at);
        }
        return sum;
    }

    /// <summary>Takes <c>Bad Orb/Ulm (dpa/lno) - </c>.</summary>
    /// <returns>Where the text behind it starts, or −1 if it is not there.</returns>
    private static int TakeDateline(ReadOnlySpan<byte> utf8, int at, ref long sum)
    {
        var opening = utf8[at..].IndexOfAny((byte)'(', (byte)'\n');
        if (opening < 2 || utf8[at + opening] != '(' || utf8[at + opening - 1] != ' ')
            return -1;
        var agencies = at + opening + 1;
        var length = 0;
        while (agencies + length < utf8.Length && (char.IsAsciiLetter((char)utf8[agencies + length]) || utf8[agencies + length] is (byte)'/' or (byte)'-'))
            length++;
        if (length == 0 || !utf8[(agencies + length)..].StartsWith(") - "u8))
            return -1;

        sum += SumOfParts(utf8[at..(agencies - 2)], (byte)'/', at) + SumOfParts(utf8.Slice(agencies, length), (byte)'/', agencies);
        return agencies + length + 4;
    }

    private static long SumOfHeader(ReadOnlySpan<byte> line, int at)
    {
        var start = at;
        while (char.IsAsciiLetter((char)line[at]))
            at++;
        var sum = StoryParts.Part(start, at - start);
        sum += SumOfWord(line, ref at) + SumOfWord(line, ref at) + SumOfWord(line, ref at);
        if (!Utf8Parser.TryParse(line[at..], out int words, out var length))
            return 0;
        at += length + 2;
        return sum + words + SumOfWord(line, ref at) + SumOfWord(line, ref at);
    }

    /// <summary>What a word adds to the sum. Goes behind the blank that ends it.</summary>
    private static long SumOfWord(ReadOnlySpan<byte> line, ref int at)
    {
        var found = line[at..].IndexOf((byte)' ');
        var length = found < 0 ? line.Length - at : found;
        var sum = StoryParts.Part(at, length);
        at += length + 1;
        return sum;
    }

    private static long SumOfParts(ReadOnlySpan<byte> text, byte separator, int start)
    {
        var sum = 0L;
        while (text.IndexOf(separator) is var length and >= 0)
        {
            sum += StoryParts.Part(start, length);
            start += length + 1;
            text = text[(length + 1)..];
        }
        return sum + StoryParts.Part(start, text.Length);
    }

    /// <summary>Reads <c>071631 Okt 25</c>.</summary>
    private static DateTime ReadStamp(ReadOnlySpan<byte> text)
    {
        var month = "JanFebMrzAprMaiJunJulAugSepOktNovDez"u8.IndexOf(text.Slice(7, 3)) / 3 + 1;
        return new(2000 + Number(text, 11), month, Number(text, 0), Number(text, 2), Number(text, 4), 0);
    }

    private static int Number(ReadOnlySpan<byte> text, int at) => (text[at] - '0') * 10 + text[at + 1] - '0';
}
