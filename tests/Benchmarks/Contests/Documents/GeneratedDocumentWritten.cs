namespace ArticleSchema.Benchmarks.Contests.Documents;

/// <summary>The generated document, written; it has been read before.</summary>
internal readonly struct GeneratedDocumentWritten : IContestant
{
    private static readonly Dictionary<Article, StoryDocument> _documents = [];

    public static string Name => "generated-document";

    public static long Run(Article article)
    {
        var document = Of(article);
        return document.TryFormat(article.Destination, out var written) ? written : 0;
    }

    /// <summary>The document of an article.</summary>
    public static StoryDocument Of(Article article)
    {
        if (!_documents.TryGetValue(article, out var document))
            _documents.Add(article, document = StoryDocument.Parse(article.Utf8));
        return document;
    }
}
