using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>The plans of the formats of a compilation, by the full names of their types as C# writes them.</summary>
internal sealed class PlanTable
{
    private const string Global = "global::";

    private readonly Dictionary<string, ArticlePlan> _plans = [];

    public PlanTable(IEnumerable<ArticlePlan> plans)
    {
        foreach (var plan in plans)
        {
            _plans[NameOf(plan.Type)] = plan;
            // A document is held by its view.
            if (plan is DocumentPlan { View: var view })
                _plans[NameOf(view.Type)] = view;
        }
    }

    /// <summary>Whether a name is that of a type from anywhere.</summary>
    public static bool IsFull(string name) => name.StartsWith(Global, StringComparison.Ordinal);

    /// <summary>The plan of a format; null if there is none here.</summary>
    /// <param name="name">The full name of its type; keywords in it may be escaped.</param>
    public ArticlePlan? Find(string name)
    {
        name = name.Replace("@", "").Replace('+', '.');
        return _plans.TryGetValue(IsFull(name) ? name.Substring(Global.Length) : name, out var plan)
            ? plan
            : null;
    }

    /// <summary>Formats are not generic: metadata has the same name, but for what stands before a nested type.</summary>
    private static string NameOf(DeclaredType type) => type.MetadataName.Replace('+', '.');
}
