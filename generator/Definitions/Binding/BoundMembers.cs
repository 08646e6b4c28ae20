using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>The members of a definition that a text can have a value of.</summary>
internal sealed class BoundMembers
{
    private readonly Dictionary<string, MemberModel> _members = [];

    private BoundMembers()
    {
    }

    /// <summary>The members in the order in which they are declared.</summary>
    public EquatableArray<MemberModel> All { get; private set; } = EquatableArray<MemberModel>.Empty;

    /// <summary>Binds the members of a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="placements">Where each stands; those that are not there are not bound.</param>
    /// <param name="isHeld">Whether another format holds this one.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static BoundMembers Bind(
        ArticleDefinition definition, Dictionary<string, Placement> placements, bool isHeld, List<Finding> findings)
    {
        var bound = new BoundMembers();
        var binder = new MemberBinder(definition.Type, placements.Keys, isHeld, findings);
        foreach (var member in definition.Members)
            if (placements.TryGetValue(member.Name, out var placement))
                bound._members[member.Name] = binder.Bind(definition.Headers is { } headers ? HeaderMembers.Of(member, headers) : member, placement);
        foreach (var name in bound._members.Values.GroupBy(member => member.JsonName).Where(same => same.Count() > 1))
            findings.Add(Finding.OnMember(DescriptorIds.SharedJsonName, name.Last().Name, name.Key));
        bound.All = (from member in definition.Members let found = bound.Find(member.Name) where found is not null select found).ToEquatableArray();
        return bound;
    }

    /// <summary>The member of a name; null if it is not bound.</summary>
    public MemberModel? Find(string name) => _members.TryGetValue(name, out var member) ? member : null;
}
