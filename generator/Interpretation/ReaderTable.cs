using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>The readers of formats, for one text.</summary>
/// <param name="plans">The plans of the formats.</param>
internal sealed class ReaderTable(PlanTable plans)
{
    private readonly Dictionary<string, ArticleReader> _readers = [];

    /// <summary>The plans of the formats.</summary>
    public PlanTable Plans => plans;

    /// <summary>What was guessed of the text.</summary>
    public Guesses Guesses { get; } = new();

    /// <summary>The reader of a format that another one holds.</summary>
    /// <param name="formatName">The full name of its type.</param>
    public ArticleReader Find(string formatName)
    {
        if (!_readers.TryGetValue(formatName, out var reader))
            _readers.Add(formatName, reader = plans.Find(formatName) is { } plan ? Of(plan) : new OpaqueReader(Guesses));
        return reader;
    }

    /// <summary>The reader of a plan.</summary>
    public ArticleReader Of(ArticlePlan plan) =>
        plan switch
        {
            FormatPlan format => new FormatReader(format, this),
            ChoicePlan choice => new ChoiceReader(choice, this),
            HeadersPlan headers => new HeadersReader(headers, this),
            DocumentPlan document => Of(document.View),
            _ => new OpaqueReader(Guesses),
        };
}
