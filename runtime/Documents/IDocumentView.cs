using System.ComponentModel;

namespace ArticleSchema;

/// <summary>The view of a document's format: the same article, read without making anything of it.</summary>
/// <typeparam name="TSelf">The view's type.</typeparam>
/// <typeparam name="TDocument">The document's type.</typeparam>
public interface IDocumentView<TSelf, TDocument> : IArticleView<TSelf>
    where TSelf : IDocumentView<TSelf, TDocument>, allows ref struct
    where TDocument : IArticleDocument<TDocument>
{
    /// <summary>Whether the view is of the same branch of a choice as a document.</summary>
    /// <param name="view">The view.</param>
    /// <param name="article">The document.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual bool IsSameBranch(scoped TSelf view, TDocument article) => true;

    /// <summary>Makes the document: its values, and nothing else.</summary>
    TDocument ToArticle();
}
