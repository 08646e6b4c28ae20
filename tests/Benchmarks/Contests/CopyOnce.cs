namespace ArticleSchema.Benchmarks.Contests;

/// <summary>The text copied once: the least that writing takes.</summary>
internal readonly struct CopyOnce : IContestant
{
    public static string Name => "memcpy";

    public static long Run(Article article)
    {
        article.Utf8.CopyTo(article.Destination);
        return article.Utf8.Length;
    }
}
