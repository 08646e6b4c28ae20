using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning.Counterexamples;

namespace ArticleSchema.Generator.Planning.Proofs;

/// <summary>Finds values that a definition allows, and that would be read as others once they are written.</summary>
/// <remarks>Nothing is wrong with that: whoever writes them is told. It is for those who want to know before.</remarks>
internal static class WritabilityProof
{
    /// <summary>An example for each property that has one.</summary>
    public static IEnumerable<Finding> Find(ArticlePlan plan) =>
        plan switch
        {
            DocumentPlan document => Find(document.View),
            FormatPlan format => FindHoles(format),
            ChoicePlan choice => FindBranches(choice.Model),
            _ => [],
        };

    private static IEnumerable<Finding> FindHoles(FormatPlan plan)
    {
        var elements = plan.Model.Elements;
        var front = elements.TakeWhile(element => element is not HoleElement { IsRest: true }).ToList();
        var behind = elements.Skip(front.Count + 1).ToList();
        var steps = plan.Front.Concat(plan.Back).SelectMany(Flatten).ToDictionary(step => step.Member.Name, step => step.Extent);
        var found = FindIn(front, Direction.Forward, steps).Concat(FindIn(Edges.InOrder(behind, Direction.Backward), Direction.Backward, steps));
        if (front.Count == elements.Count)
            return found;

        var rest = (HoleElement)elements[front.Count];
        var example = OfElements(rest.Member)
            ?? OfGroup(rest.Member, behind, Direction.Forward)
            ?? OfGroup(rest.Member, Edges.InOrder(front, Direction.Backward), Direction.Backward);
        return example is null ? found : found.Append(Report(rest, example));
    }

    private static IEnumerable<MemberStep> Flatten(Step step) =>
        step switch
        {
            MemberStep member => [member],
            GroupStep group => group.Steps.SelectMany(Flatten),
            _ => [],
        };

    private static IEnumerable<Finding> FindIn(
        IReadOnlyList<Element> elements, Direction direction, IReadOnlyDictionary<string, Extent> extents)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i] is GroupElement group)
            {
                foreach (var finding in FindIn(Edges.InOrder(group.Elements, direction), direction, extents))
                    yield return finding;
            }
            else if (elements[i] is HoleElement hole
                && (OfElements(hole.Member)
                    ?? OfDelimiter(hole.Member, extents[hole.Member.Name], direction)
                    ?? OfGroup(hole.Member, elements.Skip(i + 1), direction)) is { } example)
            {
                yield return Report(hole, example);
            }
        }
    }

    /// <summary>An element of a list that holds what stands between elements.</summary>
    private static Unwritable? OfElements(MemberModel member) =>
        member.Value is ListValue { Separation: { Kind: not SeparationKind.None } separation } list
        && new TextSamples("x1").Holding(list, separation.Written) is { } text
            ? new($"an element of '{member.Name}'", text, "more than one element")
            : null;

    /// <summary>A text that holds what ends it.</summary>
    private static Unwritable? OfDelimiter(MemberModel member, Extent extent, Direction direction)
    {
        var side = direction == Direction.Forward ? "before" : "behind";
        IEnumerable<Literal> delimiters = extent switch
        {
            DelimitedExtent { Reach: Reach.Nearest } delimited => [delimited.Delimiter],
            DelimitedByAnyExtent { Reach: Reach.Nearest } delimited => delimited.Delimiters,
            _ => [],
        };
        return (from delimiter in delimiters
                let text = new TextSamples("x1").Holding(member.Value, delimiter.Text)
                where text is not null
                select new Unwritable($"'{member.Name}'", text, $"what stands {side} {delimiter.Describe()}")).FirstOrDefault();
    }

    /// <summary>A text that ends like an optional group which may stand next to it.</summary>
    private static Unwritable? OfGroup(MemberModel member, IEnumerable<Element> following, Direction direction) =>
        following.FirstOrDefault() is GroupElement group
        && Counterexample.OfGroup(member, group, following.Skip(1), direction) is { } example
            ? new($"'{member.Name}'", example.Other, $"{Literal.Of(example.One).Describe()} and '{TemplatePrinter.Of(group)}'")
            : null;

    private static IEnumerable<Finding> FindBranches(ChoiceModel model) =>
        from index in Enumerable.Range(0, model.Branches.Count)
        let branch = model.Branches[index]
        where !branch.IsFramed && branch.Member.Value is TextValue
        let found = (from earlier in model.Branches.Take(index)
                     from text in new TextSamples("x1").Of(earlier)
                     where new TextSamples("x1").Accepts(branch.Member, text)
                     select new Unwritable($"'{branch.Member.Name}'", text, $"'{earlier.Member.Name}'")).FirstOrDefault()
        where found is not null
        select Finding.OnMember(DescriptorIds.UnwritableValue, branch.Member.Name, found.Arguments);

    private static Finding Report(HoleElement hole, Unwritable found) =>
        Finding.InTemplate(DescriptorIds.UnwritableValue, hole.Span, found.Arguments);

    /// <summary>A value that would be read as another.</summary>
    /// <param name="Subject">What it is a value of.</param>
    /// <param name="Text">The value.</param>
    /// <param name="ReadAs">What it would be read as, in words.</param>
    private sealed record Unwritable(string Subject, string Text, string ReadAs)
    {
        public string[] Arguments => [Subject, Literal.Of(Text).Describe(), ReadAs];
    }
}
