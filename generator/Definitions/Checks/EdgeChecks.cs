using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Checks;

/// <summary>Looks whether a text can have the first and the last character that its rules ask for.</summary>
internal static class EdgeChecks
{
    public static void Check(string member, TextRules rules, List<Finding> findings)
    {
        foreach (var isFirst in new[] { true, false })
        {
            if (rules.Edges.Any(edge => edge.IsFirst == isFirst) && !CanHave(rules, isFirst))
                findings.Add(Finding.OnMember(DescriptorIds.ContradictoryEdges, member, member, isFirst ? "start" : "end", Describe(rules, isFirst)));
        }
    }

    private static bool CanHave(TextRules rules, bool isFirst) =>
        rules.Edge(isFirst) is not { } edge
        || (rules.Literals.Count == 0 ? edge.Ranges.Count > 0 : rules.Literals.Any(literal => literal.Text.Length > 0 && literal.Edge(isFirst).Intersects(edge)));

    /// <summary>The attributes that have a say.</summary>
    private static string Describe(TextRules rules, bool isFirst)
    {
        var attributes = rules.Edges.Where(edge => edge.IsFirst == isFirst).Select(edge => $"{edge.Constraint}");
        if (rules.Chars is not null)
            attributes = attributes.Prepend("Chars");
        if (rules.IsSingleLine)
            attributes = attributes.Prepend("SingleLine");
        if (rules.Literals.Count > 0)
            attributes = attributes.Prepend("Literal");
        return string.Join(", ", attributes.Select(attribute => $"[{attribute}]"));
    }
}
