namespace ArticleSchema.Benchmarks.Contests.Reading;

/// <summary>What contestants that are written by hand have in common.</summary>
internal static class StoryText
{
    /// <summary>The length of <c> date yyyy-MM </c>.</summary>
    public const int StampLength = 14;

    /// <summary>The last bytes of what is no sub-headline: a bit for each character from 0 to 63.</summary>
    private const ulong EndsOfSentence =
        1UL << '.' | 1UL << '!' | 1UL << ':' | 1UL << ';' | 1UL << ',' | 1UL << '"' | 1UL << ')';

    /// <summary>Reads <c> date yyyy-MM </c> at the start of a story.</summary>
    /// <param name="utf8">The story.</param>
    /// <param name="stamp">What it adds to the sum.</param>
    public static bool TryReadStamp(ReadOnlySpan<byte> utf8, out long stamp)
    {
        stamp = 0;
        if (utf8.Length < StampLength || !utf8.StartsWith(" date "u8) || utf8[10] != '-' || utf8[13] != ' ')
            return false;

        int a = utf8[6] - '0', b = utf8[7] - '0', c = utf8[8] - '0', d = utf8[9] - '0', e = utf8[11] - '0', f = utf8[12] - '0';
        if ((uint)a > 9 || (uint)b > 9 || (uint)c > 9 || (uint)d > 9 || (uint)e > 9 || (uint)f > 9)
            return false;

        var year = ((a * 10 + b) * 10 + c) * 10 + d;
        var month = e * 10 + f;
        if (year == 0 || month is < 1 or > 12)
            return false;
        stamp = StoryParts.Stamp(new(year, month, 1));
        return true;
    }

    /// <summary>The length of the initials that a text ends with, two to four letters behind a slash, or 0.</summary>
    /// <param name="text">The text.</param>
    public static int LengthOfInitials(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < 5 && length < text.Length && (uint)((text[^(length + 1)] | 0x20) - 'a') < 26)
            length++;
        return length is >= 2 and <= 4 && length < text.Length && text[^(length + 1)] == '/' ? length : 0;
    }

    /// <summary>Whether a block is a sub-headline: the length, then the last character, then the rare look for a line feed.</summary>
    /// <param name="block">The block.</param>
    public static bool IsSubhead(ReadOnlySpan<byte> block)
    {
        if ((uint)(block.Length - 1) >= 80)
            return false;
        var last = block[^1];
        if (last < 64 ? (EndsOfSentence >> last & 1) != 0 : last == 0xBB && block.EndsWith("»"u8))
            return false;
        return !block.Contains((byte)'\n');
    }
}
