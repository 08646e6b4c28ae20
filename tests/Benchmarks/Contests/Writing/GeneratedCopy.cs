using ArticleSchema.Formats;

namespace ArticleSchema.Benchmarks.Contests.Writing;

/// <summary>The generated view, read and written as it was read.</summary>
internal readonly struct GeneratedCopy : IContestant
{
    public static string Name => "generated-view";

    public static long Run(Article article) =>
        DpaAfxStory.TryParse(article.Utf8, out var story) && story.TryFormat(article.Destination, out var written) ? written : 0;
}
