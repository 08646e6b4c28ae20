using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning.Proofs;

/// <summary>Finds branches that ask for a place which no element can have.</summary>
internal static class PlaceProof
{
    /// <summary>Why no element can stand where a branch asks for, in words; null if one can.</summary>
    public static string? FindContradiction(BranchModel branch, ChoiceModel choice) =>
        Both(branch, PlaceConstraint.First, PlaceConstraint.NotFirst)
        ?? Both(branch, PlaceConstraint.Last, PlaceConstraint.NotLast)
        ?? Both(branch, PlaceConstraint.First, PlaceConstraint.After)
        ?? Both(branch, PlaceConstraint.Last, PlaceConstraint.Before)
        ?? WithoutNeighbour(branch, PlaceConstraint.After, PlaceConstraint.NotAfter, choice, other => CanFollow(branch, other))
        ?? WithoutNeighbour(branch, PlaceConstraint.Before, PlaceConstraint.NotBefore, choice, other => CanFollow(other, branch));

    private static string? Both(BranchModel branch, PlaceConstraint one, PlaceConstraint other) =>
        branch.Find(one) is { } first && branch.Find(other) is { } second
            ? $"no element is {first.Describe()} and {second.Describe()}"
            : null;

    private static string? WithoutNeighbour(
        BranchModel branch, PlaceConstraint constraint, PlaceConstraint negation, ChoiceModel choice, Func<BranchModel, bool> canBe)
    {
        if (branch.Find(constraint) is not { } rule)
            return null;

        var excluded = branch.Find(negation)?.Branches ?? EquatableArray<string>.Empty;
        var neighbours = choice.Branches.Where(other => rule.Branches.Contains(other.Member.Name) && !excluded.Contains(other.Member.Name));
        return neighbours.Any(canBe) ? null : $"no element that it could be stands {rule.Describe()}";
    }

    /// <summary>Whether an element of one branch can stand right behind one of another.</summary>
    private static bool CanFollow(BranchModel branch, BranchModel other) =>
        !branch.Is(PlaceConstraint.First)
        && !other.Is(PlaceConstraint.Last)
        && branch.Find(PlaceConstraint.After)?.Branches.Contains(other.Member.Name) != false
        && branch.Find(PlaceConstraint.NotAfter)?.Branches.Contains(other.Member.Name) != true;
}
