using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Makes what lists have in common of what the attributes of their property say.</summary>
/// <param name="findings">Takes what cannot be.</param>
internal sealed class ListBinder(List<Finding> findings)
{
    /// <summary>How many elements there are.</summary>
    public Occurrence BindOccurrence(MemberDefinition member, Placement placement)
    {
        // A list has something in it, as a text has, but where each element comes with its separator, or ends by itself.
        var isOpen = member.Attributes is { SeparatorPosition: SeparatorPosition.Infix } attributes
            && (attributes.IsBlankLines || attributes.Separators is not null);
        var leastByDefault = placement is Placement.Rest or Placement.Header || !isOpen ? 0 : 1;
        var occurs = new Occurrence(member.Attributes.MinOccurs ?? leastByDefault, member.Attributes.MaxOccurs ?? int.MaxValue);
        if (member.Attributes.MinOccurs < 1 || occurs.Most < 1 || occurs.Most < occurs.Least)
            findings.Add(Finding.OnMember(DescriptorIds.InvalidOccurrence, member.Name, member.Name));
        return occurs;
    }

    /// <summary>How the elements are told apart.</summary>
    public Separation BindSeparation(MemberDefinition member)
    {
        var attributes = member.Attributes;
        if (attributes.IsBlankLines)
            return new(SeparationKind.BlankLines, EquatableArray<Literal>.Empty, attributes.SeparatorPosition);
        if (attributes.Separators is { Count: > 0 } separators && !separators.Contains(""))
            return new(SeparationKind.Literals, separators.Select(text => Literal.Of(text, attributes.IgnoresCase)).ToEquatableArray(), attributes.SeparatorPosition);

        // Articles may end by themselves; the planner looks whether these do.
        if (attributes.Separators is not null || member.Kind != MemberKind.ArticleList)
            findings.Add(Finding.OnMember(DescriptorIds.MissingSeparator, member.Name, member.Name));
        return Separation.None;
    }
}
