using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>Plans a choice, and proves that each of its branches can match.</summary>
internal static class ChoicePlanner
{
    public static Outcome<ArticlePlan> Plan(ChoiceModel model)
    {
        var findings = new List<Finding>();
        var branches = model.Members.Select(PlanBranch).ToEquatableArray();

        var total = branches.FirstOrDefault(TakesEveryText);
        foreach (var unreachable in branches.SkipWhile(branch => branch != total).Skip(1))
        {
            findings.Add(Finding.OnMember(
                DescriptorIds.UnreachableBranch, unreachable.Member.Name, unreachable.Member.Name, total!.Member.Name));
        }

        var names = string.Join(" or ", model.Members.Select(member => member.Name));
        var noBranch = total is null ? new Expectation("NoBranch", "NoBranch", "", names) : null;
        return Outcome.Of<ArticlePlan>(new ChoicePlan(model, branches, noBranch, AcceptsAnyText: total is not null), findings);
    }

    private static Branch PlanBranch(MemberModel member) =>
        new(member, member.Value is TextValue text ? Check.For(text.Rules) : EquatableArray<Check>.Empty);

    private static bool TakesEveryText(Branch branch) => branch.Member.Value.AcceptsAnyText;
}
