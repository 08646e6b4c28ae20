using System.Collections.Immutable;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>Plans the lenses of a format: one for each member but those that collect headers.</summary>
internal sealed class LensPlanner
{
    private readonly GroupTable _groups;
    private readonly ImmutableArray<Lens>.Builder _lenses = ImmutableArray.CreateBuilder<Lens>();

    private LensPlanner(FormatModel model) => _groups = new(model);

    /// <summary>The lenses, in the order of the members.</summary>
    public static EquatableArray<Lens> Plan(FormatModel model)
    {
        var planner = new LensPlanner(model);
        if (model is HeadersModel headers)
            planner.AddHeaders(headers);
        else
            planner.Add(model.Elements, []);
        return (
            from member in model.Members
            from lens in planner._lenses
            where lens.Member == member
            select lens).ToEquatableArray();
    }

    private void AddHeaders(HeadersModel model)
    {
        for (var i = 0; i < model.Names.Count; i++)
        {
            var member = model.Members.First(member => member.Name == model.Names[i].Member);
            if (member.Value is HeaderListValue)
                continue;
            var header = model.Elements.OfType<GroupElement>().FirstOrDefault(group => Holds(group, member));
            _lenses.Add(new(member, IsNoted: false, Header: i, header is null ? null : new("", header, EquatableArray<string>.Empty)));
        }
    }

    /// <param name="elements">The elements.</param>
    /// <param name="groups">The groups that they stand in, innermost first.</param>
    private void Add(EquatableArray<Element> elements, ImmutableStack<GroupElement> groups)
    {
        foreach (var element in elements)
        {
            if (element is HoleElement { Member: var member })
                _lenses.Add(new(member, member.HasSpellings, Header: null, groups.IsEmpty ? null : Plan(groups.Peek(), groups.Pop())));
            else if (element is GroupElement inner)
                Add(inner.Elements, groups.Push(inner));
        }
    }

    private LensGroup Plan(GroupElement group, ImmutableStack<GroupElement> around)
    {
        // What is put in has no groups of its own: their values are not there. One that can be nil does not say whether it is there.
        var own = group.Elements.Where(element => element is not GroupElement).ToEquatableArray();
        var holes = own.OfType<HoleElement>().ToList();
        var written = holes is [{ Member.Nil.Count: 0 }] ? group with { Elements = own } : null;
        return new(_groups.Of(group).Name, written, around.Select(outer => _groups.Of(outer).Name).ToEquatableArray());
    }

    private static bool Holds(GroupElement group, MemberModel member) =>
        group.Elements.Any(element => element is HoleElement hole && hole.Member == member);
}
