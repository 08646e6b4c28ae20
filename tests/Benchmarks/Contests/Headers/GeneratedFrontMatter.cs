using ArticleSchema.Benchmarks.Contests.Reading;
using ArticleSchema.Formats.Markdown;

namespace ArticleSchema.Benchmarks.Contests.Headers;

/// <summary>The generated view of a document with front matter, all of it visited.</summary>
internal readonly struct GeneratedFrontMatter : IContestant
{
    public static string Name => "generated-view";

    public static long Run(Article article)
    {
        var utf8 = article.Utf8;
        if (!MarkdownDocument.TryParse(utf8, out var document))
            return 0;

        var matter = document.Matter;
        var sum = Part(matter.Title, utf8) + Part(matter.Date, utf8) + Part(matter.Author, utf8) + Part(matter.Slug, utf8);
        sum += Part(matter.Description, utf8) + Part(matter.Tags, utf8) + Part(matter.Draft, utf8);
        foreach (var other in matter.Others)
            sum += StoryParts.Part(other.Name, utf8) + StoryParts.Part(other.Value, utf8);
        foreach (var block in document.Body)
            sum += StoryParts.Part(block, utf8);
        return sum;
    }

    private static long Part(Optional<Utf8Span> value, ReadOnlySpan<byte> utf8) => value.HasValue ? StoryParts.Part(value.Value, utf8) : 0;
}
