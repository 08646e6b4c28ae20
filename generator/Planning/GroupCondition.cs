using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>When an optional group is written: if members of it have values, or groups within it are written.</summary>
/// <param name="Members">The members; none if the groups within tell.</param>
/// <param name="NeedsAll">Whether all of the members have to have values, and not one of them.</param>
/// <param name="Groups">The conditions of the groups within, of which one has to be met.</param>
internal sealed record GroupCondition(
    EquatableArray<MemberModel> Members, bool NeedsAll, EquatableArray<GroupCondition> Groups)
{
    /// <summary>The condition of a group; null if it has none, for then nothing asks for it.</summary>
    public static GroupCondition? Of(GroupElement group)
    {
        // A list that may be empty, and a value that may be nil, do not tell, where something else does.
        var members = group.Elements.OfType<HoleElement>().Select(hole => hole.Member).ToList();
        var telling = members.Where(member => member is { Value: not ListValue { Occurs.Least: 0 }, Nil.Count: 0 }).ToList();
        var nil = members.Where(member => member.Nil.Count > 0).ToList();
        if (telling.Count == 0 && nil.Count > 0)
            return OfMembers(nil, needsAll: false);
        if (members.Count > 0)
            return OfMembers(telling.Count > 0 ? telling : members, needsAll: true);

        // A group around groups is there if one of those is.
        var inner = group.Elements.OfType<GroupElement>().Select(Of).OfType<GroupCondition>().ToEquatableArray();
        return inner.Count == 0 ? null : new(EquatableArray<MemberModel>.Empty, NeedsAll: false, inner);
    }

    /// <summary>Whether it is met.</summary>
    /// <param name="hasValue">Whether a member has a value.</param>
    public bool IsMet(Func<MemberModel, bool> hasValue) =>
        Groups.Any(group => group.IsMet(hasValue))
        || (Members.Count > 0 && (NeedsAll ? Members.All(hasValue) : Members.Any(hasValue)));

    private static GroupCondition OfMembers(IEnumerable<MemberModel> members, bool needsAll) =>
        new(members.ToEquatableArray(), needsAll, EquatableArray<GroupCondition>.Empty);
}
