using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>Decides which branches of a choice the first byte of a text can tell apart, so that not all have to be tried.</summary>
/// <remarks>The order of the branches stays: those that share a first byte are tried in turn, and one that any text may be comes behind
/// those before it and before those behind it.</remarks>
internal static class DispatchPlanner
{
    public static EquatableArray<ChoiceStage> Plan(ChoiceModel choice, IReadOnlyList<Branch> branches)
    {
        var stages = new List<ChoiceStage>();
        var groups = new List<Group>();
        for (var i = 0; i < branches.Count; i++)
        {
            if (FirstBytes.Of(choice.Branches[i]) is { Count: > 0 and <= byte.MaxValue } bytes)
            {
                Add(groups, new(bytes, [i]));
                continue;
            }

            Close();
            stages.Add(new(new([new BranchGroup(EquatableArray<byte>.Empty, new([branches[i]]))])));
        }

        Close();
        return stages.ToEquatableArray();

        void Close()
        {
            if (groups.Count > 0)
                stages.Add(new(groups.OrderBy(group => group.Branches[0]).Select(ToBranchGroup).ToEquatableArray()));
            groups.Clear();
        }

        BranchGroup ToBranchGroup(Group group) =>
            new(group.Bytes.OrderBy(value => value).ToEquatableArray(), group.Branches.Select(index => branches[index]).ToEquatableArray());
    }

    /// <summary>Adds a branch, and makes one group of those that share a byte with it.</summary>
    private static void Add(List<Group> groups, Group added)
    {
        var shared = groups.Where(group => group.Bytes.Overlaps(added.Bytes)).ToList();
        groups.RemoveAll(shared.Contains);
        shared.Add(added);
        groups.Add(new(
            new HashSet<byte>(shared.SelectMany(group => group.Bytes)),
            [.. shared.SelectMany(group => group.Branches).OrderBy(index => index)]));
    }

    /// <summary>Branches, by their index, that begin with one of some bytes.</summary>
    private sealed record Group(ISet<byte> Bytes, int[] Branches);
}
