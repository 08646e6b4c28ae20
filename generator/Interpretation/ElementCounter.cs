using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Counts the elements of lists that have been read.</summary>
/// <param name="scope">The format.</param>
internal sealed class ElementCounter(FormatScope scope)
{
    /// <summary>The number of elements.</summary>
    /// <param name="list">The list.</param>
    /// <param name="text">Its bytes.</param>
    public int Count(ListValue list, Window text)
    {
        // Only where nothing stands between articles is it they who tell where they end.
        if (list is ArticleListValue { Separation.Kind: SeparationKind.None } articles)
            return scope.Find(articles.FormatName).ReadElements(text, articles.Separation).Count(reading => reading.Length > 0);

        var count = 0;
        for (var elements = new ElementScanner(text, Separator.Of(list.Separation)); elements.MoveNext();)
            count++;
        return count;
    }
}
