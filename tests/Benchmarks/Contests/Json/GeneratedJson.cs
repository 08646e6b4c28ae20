using ArticleSchema.Formats;

namespace ArticleSchema.Benchmarks.Contests.Json;

/// <summary>The JSON of the generated view, into a buffer.</summary>
internal readonly struct GeneratedJson : IContestant
{
    public static string Name => "generated-view";

    public static long Run(Article article) =>
        DpaAfxStory.TryParse(article.Utf8, out var story) && story.TryWriteJson(article.Destination, out var written) ? written : 0;
}
