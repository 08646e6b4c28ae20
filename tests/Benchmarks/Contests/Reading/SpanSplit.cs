using System.Buffers.Text;

namespace ArticleSchema.Benchmarks.Contests.Reading;

/// <summary>What users write who know spans: searches for the header, <c>Split</c> for the rest.</summary>
internal readonly struct SpanSplit : IContestant
{
    public static string Name => "span-split";

    public static long Run(Article article)
    {
        var utf8 = article.Utf8;
        var sum = 0L;
        var rest = utf8;
        if (rest.StartsWith(" date "u8)
            && Utf8Parser.TryParse(rest[6..10], out int year, out _)
            && Utf8Parser.TryParse(rest[11..13], out int month, out _))
        {
            sum += StoryParts.Stamp(new(year, month, 1));
            rest = rest[14..];
        }

        var start = utf8.Length - rest.Length;
        var end = rest.IndexOf(" ("u8);
        if (end <= 0)
            return 0;
        sum += StoryParts.Part(start, end);
        rest = rest[(end + 2)..];

        start = utf8.Length - rest.Length;
        end = rest.IndexOf(") - "u8);
        if (end <= 0)
            return 0;
        sum += StoryParts.Part(start, end);
        rest = rest[(end + 4)..];

        start = utf8.Length - rest.Length;
        while (rest.LastIndexOf((byte)'/') is var slash and >= 0 && IsInitials(rest[(slash + 1)..]))
        {
            sum += StoryParts.Part(start + slash + 1, rest.Length - slash - 1);
            rest = rest[..slash];
        }

        foreach (var range in rest.Split("\n\n"u8))
        {
            var block = rest[range];
            sum += StoryParts.Block(start + range.Start.Value, block.Length, StoryText.IsSubhead(block));
        }
        return sum;
    }

    private static bool IsInitials(ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
            if (!char.IsAsciiLetter((char)letter))
                return false;
        return text.Length is >= 2 and <= 4;
    }
}
