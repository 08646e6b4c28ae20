namespace ArticleSchema.Benchmarks.Contests.Reading;

/// <summary>One vectorised pass over the same bytes: a search for a byte that is not there.</summary>
internal readonly struct OnePass : IContestant
{
    public static string Name => "one-pass";

    public static long Run(Article article) => article.Utf8.IndexOf((byte)0) + 1;
}
