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
        var sum = StoryParts.Part(matter.Title, utf8);
        sum += Part(matter.Date, utf8) + Part(matter.Author, utf8) + Part(matter.Slug, utf8) + Part(matter.Tags, utf8);
        if (matter.Description.HasValue)
            sum += StoryParts.Part(matter.Description.Value.Raw, utf8);
        sum += matter.IsDraft == true ? 1 : 0;
        foreach (var other in matter.Others)
            sum += StoryParts.Part(other.Name, utf8) + StoryParts.Part(other.Value, utf8);
        foreach (var block in document.Body)
            sum += StoryParts.Part(block, utf8);
        return sum;
    }

    private static long Part(Optional<Utf8Span> value, ReadOnlySpan<byte> utf8) => value.HasValue ? StoryParts.Part(value.Value, utf8) : 0;
}
