using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning.Counterexamples;
using ArticleSchema.Generator.Planning.Proofs;
using ArticleSchema.Generator.Planning.Roles;

namespace ArticleSchema.Generator.Planning;

/// <summary>Plans a choice, and proves that each of its branches can match.</summary>
internal static class ChoicePlanner
{
    public static Outcome<ArticlePlan> Plan(ChoiceModel model)
    {
        var findings = FindUnreachable(model).ToList();
        var expected = string.Join(" or ", model.Branches.Select(Describe));
        var noBranch = model.AcceptsAnyText ? null : new Expectation("NoBranch", "NoBranch", "", expected);
        var stages = DispatchPlanner.Plan(model, [.. model.Branches.Select(PlanBranch)]);
        return Outcome.Of<ArticlePlan>(new ChoicePlan(model, stages, noBranch, model.AcceptsAnyText, RolePlanner.Plan(model)), findings);
    }

    private static IEnumerable<Finding> FindUnreachable(ChoiceModel model)
    {
        for (var i = 0; i < model.Branches.Count; i++)
        {
            var branch = model.Branches[i];
            var name = branch.Member.Name;
            if (model.Branches.Take(i).FirstOrDefault(earlier => TakesAllOf(branch, earlier)) is { } total)
                yield return Finding.OnMember(DescriptorIds.UnreachableBranch, name, name, total.Member.Name, Example(branch));
            else if (PlaceProof.FindContradiction(branch, model) is { } reason)
                yield return Finding.OnMember(DescriptorIds.ImpossiblePlace, name, name, reason);
        }
    }

    /// <summary>Whether nothing is left for a branch: an earlier one takes every text, wherever this one could stand.</summary>
    private static bool TakesAllOf(BranchModel branch, BranchModel earlier) =>
        earlier.AcceptsAnyTextSomewhere && earlier.Place.All(rule => branch.Place.Contains(rule));

    /// <summary>A text that a branch never gets, in words.</summary>
    private static string Example(BranchModel branch) =>
        new TextSamples("x1").Of(branch).FirstOrDefault() is { } text ? $", even {Literal.Of(text).Describe()}" : "";

    private static Branch PlanBranch(BranchModel branch) =>
        new(
            branch.Member,
            branch.Place,
            PlanFraming(branch.Initiator),
            PlanFraming(branch.Terminator),
            branch.Member.Value is TextValue text ? Check.For(text.Rules) : EquatableArray<Check>.Empty);

    private static LiteralStep? PlanFraming(FramingElement? framing) =>
        framing is null ? null : new(framing.Forms, IsKnown: false, new(
            (framing.IsTerminator ? "After" : "Before") + framing.Member.Name, "MissingText", framing.Member.Name, Literal.Describe(framing.Forms)));

    /// <summary>A branch and what it expects, in words: <c>Mark (1 byte of -, not first)</c>.</summary>
    private static string Describe(BranchModel branch)
    {
        var words = branch.Place.Select(rule => rule.Describe());
        if (branch.Member.Value is TextValue text)
            words = words.Prepend(text.Rules.Describe());
        if (branch.Initiator is { } initiator)
            words = words.Append($"{Literal.Describe(initiator.Forms)} before it");
        if (branch.Terminator is { } terminator)
            words = words.Append($"{Literal.Describe(terminator.Forms)} behind it");
        var all = string.Join(", ", words);
        return all.Length == 0 ? branch.Member.Name : $"{branch.Member.Name} ({all})";
    }
}
