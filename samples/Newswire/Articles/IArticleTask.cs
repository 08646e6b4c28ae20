using ArticleSchema.Formats;

namespace ArticleSchema.Newswire.Articles;

/// <summary>Something to do with an article of whatever format.</summary>
internal interface IArticleTask
{
    /// <summary>Does it.</summary>
    /// <typeparam name="T">The type of the article.</typeparam>
    /// <param name="article">The article.</param>
    /// <param name="format">The format that it is of.</param>
    /// <param name="source">The bytes that it was read from.</param>
    /// <param name="encoding">What they are encoded in.</param>
    /// <param name="errors">Where it is said if the article is refused.</param>
    /// <returns>Whether all is well; if not, the user has been told.</returns>
    bool Run<T>(T article, WireFormat format, ArticleSource source, WireEncoding encoding, ErrorLines errors)
        where T : IArticleView<T>, IRoleVisitable<NewsRole>, allows ref struct;
}
