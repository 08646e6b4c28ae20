using ArticleSchema.Benchmarks.Contests.Reading;

namespace ArticleSchema.Benchmarks.Contests.Headers;

/// <summary>Front matter and paragraphs, read by hand.</summary>
internal readonly struct FrontMatterByHand : IContestant
{
    public static string Name => "by-hand-safe";

    public static long Run(Article article)
    {
        var utf8 = article.Utf8;
        if (!utf8.StartsWith("---\n"u8))
            return 0;

        const int MatterStart = 4;
        var sum = 0L;
        var lines = new HeaderLines(utf8[MatterStart..]);
        while (lines.MoveNext())
        {
            var name = lines.Name;
            sum += StoryParts.Part(MatterStart + lines.ValueStart, lines.ValueLength);
            if (!IsKnown(name))
                sum += StoryParts.Part(MatterStart + lines.Start, lines.NameLength);
        }

        var at = MatterStart + lines.Next;
        if (!utf8[at..].StartsWith("---\n"u8))
            return 0;
        at += 4;
        if (at < utf8.Length && utf8[at] == '\n')
            at++;
        while (at < utf8.Length)
        {
            var length = utf8[at..].IndexOf("\n\n"u8);
            if (length < 0)
                return sum + StoryParts.Part(at, utf8.Length - at);
            sum += StoryParts.Part(at, length);
            at += length + 2;
        }
        return sum;
    }

    private static bool IsKnown(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("title"u8) || name.SequenceEqual("date"u8) || name.SequenceEqual("author"u8)
        || name.SequenceEqual("slug"u8) || name.SequenceEqual("description"u8) || name.SequenceEqual("tags"u8)
        || name.SequenceEqual("draft"u8);
}
