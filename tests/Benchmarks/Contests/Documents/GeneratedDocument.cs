namespace ArticleSchema.Benchmarks.Contests.Documents;

/// <summary>The generated document.</summary>
internal readonly struct GeneratedDocument : IContestant
{
    public static string Name => "generated-document";

    public static long Run(Article article) => StoryDocument.TryParse(article.Utf8, out var story) ? story.Body.Length : 0;
}
