using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;

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

    /// <summary>Reads the elements of a list, up to the first that is none.</summary>
    /// <param name="text">The list.</param>
    /// <param name="separation">How they are told apart.</param>
    public IEnumerable<Reading> ReadElements(Window text, Separation separation) =>
        separation.Kind == SeparationKind.None ? ReadSequence(text) : ReadElements(text, Separator.Of(separation));

    /// <summary>The name of the member that has a byte of an article; empty if none has.</summary>
    /// <param name="article">The article.</param>
    /// <param name="offset">The place of the byte.</param>
    public abstract string MemberAt(ReadArticle article, int offset);

    /// <summary>Reads elements that end by themselves; one that takes nothing is the last.</summary>
    private IEnumerable<Reading> ReadSequence(Window text)
    {
        while (!text.IsEmpty)
        {
            var reading = ReadFirst(text);
            yield return reading;
            if (reading.Length <= 0)
                yield break;
            text = text.From(reading.Length);
        }
    }

    private IEnumerable<Reading> ReadElements(Window text, Separator separator)
    {
        var previous = ReadArticle.NoBranch;
        for (var elements = new ElementScanner(text, separator); elements.MoveNext();)
        {
            var reading = DependsOnPlace
                ? ReadElement(elements.Current, new(previous, elements, Sight.Whole))
                : Read(elements.Current);
            yield return reading;
            if (reading.Article is not { } article)
                yield break;
            previous = article.Branch;
        }
    }
}
