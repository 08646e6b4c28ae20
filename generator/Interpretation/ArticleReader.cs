namespace ArticleSchema.Generator.Interpretation;

/// <summary>Reads articles of a format: what the runtime's <c>IArticleView</c> asks of generated code.</summary>
internal abstract class ArticleReader
{
    /// <summary>Whether every text is an article of this format.</summary>
    public abstract bool AcceptsAnyText { get; }

    /// <summary>Whether it depends on the place of an element in its list, too, what the element is.</summary>
    public virtual bool DependsOnPlace => false;

    /// <summary>Reads a window as an article, all of it.</summary>
    public abstract Reading Read(Window window);

    /// <summary>Reads an article at the start of a window. One that does not end by itself takes all of it.</summary>
    public virtual Reading ReadFirst(Window window) => Read(window);

    /// <summary>Reads an article at the end of a window. One that does not end by itself takes all of it.</summary>
    public virtual Reading ReadLast(Window window) => Read(window);

    /// <summary>Reads a window as an element of a list.</summary>
    /// <param name="window">The element.</param>
    /// <param name="place">Where it stands.</param>
    public virtual Reading ReadElement(Window window, ElementPlace place) => Read(window);

    /// <summary>The name of the member that has a byte of an article; empty if none has.</summary>
    /// <param name="article">The article.</param>
    /// <param name="offset">The place of the byte.</param>
    public abstract string MemberAt(ReadArticle article, int offset);
}
