using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Interpretation.Values;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation.Writing;

/// <summary>Writes the elements of lists, with the separator that is written.</summary>
/// <param name="model">The format.</param>
/// <param name="scope">What is known of it.</param>
/// <param name="articles">Writes articles that it holds.</param>
internal sealed class ListWriter(FormatModel model, FormatScope scope, ArticleWriter articles)
{
    private readonly ScalarReader _scalars = new(scope.Guesses);

    /// <summary>Writes a list.</summary>
    /// <param name="member">The member.</param>
    /// <param name="list">What it holds.</param>
    /// <param name="text">The list as it stands in the article.</param>
    /// <param name="output">Takes the text.</param>
    public void Write(MemberModel member, ListValue list, Window text, WrittenText output)
    {
        var separator = model.ToOutput(list.Separation.Written);
        var isFirst = true;
        foreach (var element in ElementsOf(member, list, text))
        {
            var isBefore = list.Separation.Position == SeparatorPosition.Prefix
                || (list.Separation.Position == SeparatorPosition.Infix && !isFirst);
            output.Append(isBefore ? separator : "");
            output.Append(element);
            output.Append(list.Separation.Position == SeparatorPosition.Postfix ? separator : "");
            isFirst = false;
        }
    }

    private IEnumerable<WrittenText> ElementsOf(MemberModel member, ListValue list, Window text) =>
        list switch
        {
            ArticleListValue held => ArticlesOf(held, text).Select(article => Write(output => WriteArticle(held, article, output))),
            ScalarListValue scalars => TextsOf(list, text).Select(element => Write(output => WriteScalar(scalars, element, output))),
            _ => TextsOf(list, text).Select(element => Write(output => LineFolder.Write(element, member, model, output))),
        };

    /// <summary>The articles of a list; null for what is none as far as the compiler can tell.</summary>
    private IEnumerable<ReadArticle?> ArticlesOf(ArticleListValue list, Window text) =>
        scope.Find(list.FormatName).ReadElements(text, list.Separation).Select(reading => reading.Article);

    private void WriteArticle(ArticleListValue list, ReadArticle? article, WrittenText output)
    {
        if (article is not null)
            articles.Write(scope.FindPlan(list.FormatName), article, output);
        else
            output.GiveUp();
    }

    private void WriteScalar(ScalarListValue list, Window element, WrittenText output)
    {
        if (_scalars.Read(list.Element, element.Bytes) is ReadScalar { Form: var form })
            output.Append(ScalarWriter.Write(list.Element, form));
        else
            output.GiveUp();
    }

    private static IEnumerable<Window> TextsOf(ListValue list, Window text)
    {
        for (var elements = new ElementScanner(text, Separator.Of(list.Separation)); elements.MoveNext();)
            yield return elements.Current;
    }

    private static WrittenText Write(Action<WrittenText> write)
    {
        var output = new WrittenText();
        write(output);
        return output;
    }
}
