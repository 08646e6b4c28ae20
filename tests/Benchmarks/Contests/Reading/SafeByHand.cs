namespace ArticleSchema.Benchmarks.Contests.Reading;

/// <summary>Careful code without vectors of its own: a search for each line feed, and a look at the byte behind it.</summary>
internal readonly struct SafeByHand : IContestant
{
    public static string Name => "by-hand-safe";

    public static long Run(Article article)
    {
        var utf8 = article.Utf8;
        var sum = 0L;
        var at = 0;
        if (StoryText.TryReadStamp(utf8, out var stamp))
        {
            sum += stamp;
            at = StoryText.StampLength;
        }

        var length = utf8[at..].IndexOf(" ("u8);
        if (length <= 0)
            return 0;
        sum += StoryParts.Part(at, length);
        at += length + 2;

        length = utf8[at..].IndexOf(") - "u8);
        if (length <= 0)
            return 0;
        sum += StoryParts.Part(at, length);
        at += length + 4;

        var end = utf8.Length;
        while (StoryText.LengthOfInitials(utf8[at..end]) is var initials and > 0)
        {
            sum += StoryParts.Part(end - initials, initials);
            end -= initials + 1;
        }
        return sum + SumOfBlocks(utf8[..end], at);
    }

    private static long SumOfBlocks(ReadOnlySpan<byte> utf8, int start)
    {
        if (start == utf8.Length)
            return 0;

        var sum = 0L;
        for (var from = start; ;)
        {
            var found = utf8[from..].IndexOf((byte)'\n');
            if (found < 0)
                break;
            from += found + 1;
            if (from < utf8.Length && utf8[from] == '\n')
            {
                sum += SumOfBlock(utf8[start..(from - 1)], start);
                from++;
                start = from;
            }
        }
        return sum + SumOfBlock(utf8[start..], start);
    }

    private static long SumOfBlock(ReadOnlySpan<byte> block, int start) =>
        StoryParts.Block(start, block.Length, StoryText.IsSubhead(block));
}
