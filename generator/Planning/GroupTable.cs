using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>Names the optional groups of a format.</summary>
internal sealed class GroupTable
{
    private readonly UniqueNames _names = new();
    private readonly Dictionary<TemplateSpan, GroupSignature> _groups = [];

    public GroupTable(FormatModel model) => Add(model.Elements);

    /// <summary>How a group is called.</summary>
    public GroupSignature Of(GroupElement group) => _groups[group.Span];

    private void Add(IEnumerable<Element> elements)
    {
        foreach (var group in elements.OfType<GroupElement>())
        {
            var members = MembersOf(group).ToEquatableArray();
            var name = _names.Make(members.Count > 0 ? members[0].Name + "Group" : "Group");
            _groups[group.Span] = new(name, TemplatePrinter.Of(group), members);
            Add(group.Elements);
        }
    }

    private static IEnumerable<MemberModel> MembersOf(GroupElement group) =>
        group.Elements.SelectMany(element => element switch
        {
            HoleElement hole => [hole.Member],
            GroupElement inner => MembersOf(inner),
            _ => Enumerable.Empty<MemberModel>(),
        });
}
