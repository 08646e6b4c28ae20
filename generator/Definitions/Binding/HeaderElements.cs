using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Makes the elements as which headers are written: each with its name, in the order of their declaration, those that may
/// be missing as optional groups. They are read in any order.</summary>
internal static class HeaderElements
{
    public static EquatableArray<Element> Of(IReadOnlyCollection<MemberModel> members, IEnumerable<HeaderName> names, string nameEnd)
    {
        var known =
            from name in names
            from element in Known(members.First(member => member.Name == name.Member), $"{name.Name}{nameEnd} ")
            select element;
        var others = members.Where(member => member.Value is HeaderListValue { Name: null }).Select(Hole);
        return known.Concat(others).ToEquatableArray();
    }

    private static Element[] Known(MemberModel member, string name)
    {
        // Headers that are collected bring their name.
        if (member.Value is HeaderListValue)
            return [Hole(member)];

        Element[] header = [Text(name), Hole(member), Text("\n")];
        return member.Presence == Presence.Required ? header : [new GroupElement(default, header.ToEquatableArray())];
    }

    private static LiteralElement Text(string text)
    {
        var literal = Literal.Of(text);
        return new(default, new([literal]), literal);
    }

    private static Element Hole(MemberModel member) => new HoleElement(default, member, IsRest: false);
}
