using ArticleSchema.Generator.Definitions.Checks;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Makes the model of a choice: its branches, and where each of them stands.</summary>
/// <param name="definition">The definition.</param>
/// <param name="isHeld">Whether another format holds this one.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class ChoiceBinder(ArticleDefinition definition, bool isHeld, List<Finding> findings)
{
    public ChoiceModel Bind()
    {
        var members = BoundMembers.Bind(
            definition,
            definition.Members.Where(member => member.Attributes.IsBranch).ToDictionary(member => member.Name, _ => Placement.Branch),
            isHeld,
            findings);
        foreach (var member in definition.Members)
        {
            if (!member.Attributes.IsBranch && member.IsPartialGetter)
                findings.Add(Finding.OnMember(DescriptorIds.UnusedMember, member.Name, member.Name));
            if (member.Attributes.IsBranch && member.Kind is not (MemberKind.Text or MemberKind.Article or MemberKind.Unsupported))
                findings.Add(Finding.OnMember(DescriptorIds.UnsupportedType, member.Name, member.Name, member.TypeName));
        }

        if (members.All.Count == 0)
            findings.Add(Finding.OnType(DescriptorIds.NoBranches, definition.Type.Name));

        var branches = (
            from member in definition.Members
            let bound = members.Find(member.Name)
            where bound is not null
            select BindBranch(bound, member.Attributes)).ToEquatableArray();
        PlaceChecks.Check(definition.Type.Name, branches, findings);
        return new(DocumentBinder.ReaderOf(definition), definition.ShadowedNames, branches);
    }

    private BranchModel BindBranch(MemberModel member, MemberAttributes attributes) =>
        new(
            member,
            attributes.Place.Distinct().OrderBy(rule => rule.Constraint).ToEquatableArray(),
            FramingBinder.Initiator(member, default, attributes, findings),
            FramingBinder.Terminator(member, default, attributes, findings));
}
