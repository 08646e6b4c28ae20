using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>What readers of a format's parts know of the format.</summary>
/// <param name="type">Its type.</param>
/// <param name="readers">The readers of all formats.</param>
internal sealed class FormatScope(DeclaredType type, ReaderTable readers)
{
    /// <summary>What was guessed of the text.</summary>
    public Guesses Guesses => readers.Guesses;

    /// <summary>The reader of a format that this one holds.</summary>
    /// <param name="formatName">Its type, as it is named from here: a neighbour by its name alone.</param>
    public ArticleReader Find(string formatName) => readers.Find(ToFullName(formatName));

    /// <summary>The plan of a format that this one holds; null if there is none here.</summary>
    /// <param name="formatName">Its type, as it is named from here.</param>
    public ArticlePlan? FindPlan(string formatName) => readers.Plans.Find(ToFullName(formatName));

    /// <summary>The failure to meet an expectation at a place.</summary>
    public Failure Fail(Expectation expectation, int offset) => new(expectation, type.Title, offset);

    private string ToFullName(string formatName) =>
        PlanTable.IsFull(formatName) || type.Namespace.Length == 0 ? formatName : $"{type.Namespace}.{formatName}";
}
