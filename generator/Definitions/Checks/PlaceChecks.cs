using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Checks;

/// <summary>Looks whether what branches ask of their neighbours names branches.</summary>
internal static class PlaceChecks
{
    public static void Check(string choice, EquatableArray<BranchModel> branches, List<Finding> findings)
    {
        var names = branches.Select(branch => branch.Member.Name).ToList();
        foreach (var branch in branches)
        {
            foreach (var rule in branch.Place.Where(rule => rule.NamesBranches))
            {
                var unknown = rule.Branches.Except(names).Select(name => $"'{name}'").DefaultIfEmpty("no branch").First();
                if (rule.Branches.Count == 0 || unknown != "no branch")
                    findings.Add(Finding.OnMember(DescriptorIds.UnknownBranch, branch.Member.Name, $"{rule.Constraint}", branch.Member.Name, unknown, choice));
            }
        }
    }
}
