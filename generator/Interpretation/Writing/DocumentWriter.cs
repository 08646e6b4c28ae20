using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation.Writing;

/// <summary>Writes what was read of a text as the document of it is written: what the emitted <c>TryFormat</c> does of the values that the
/// emitted <c>TryParse</c> gives it.</summary>
/// <param name="plans">The plans of all formats that there are.</param>
internal sealed class DocumentWriter(PlanTable plans)
{
    /// <summary>Writes an article.</summary>
    /// <param name="plan">The plan of its document.</param>
    /// <param name="article">What was read.</param>
    /// <returns>UTF-8; null if it depends on code that the compiler does not run.</returns>
    public byte[]? Write(DocumentPlan plan, ReadArticle article)
    {
        var output = new WrittenText();
        new ArticleWriter(new ReaderTable(plans)).Write(plan.View, article, output);
        return output.IsKnown ? output.ToArray() : null;
    }
}
