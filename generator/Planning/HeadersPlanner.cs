using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning.Roles;

namespace ArticleSchema.Generator.Planning;

/// <summary>Plans headers: what is expected of each.</summary>
internal static class HeadersPlanner
{
    public static Outcome<ArticlePlan> Plan(HeadersModel model)
    {
        var expectations = new ExpectationTable(model);
        var names = new UniqueNames();
        var headers =
            from name in model.Names
            let member = model.Members.First(member => member.Name == name.Member)
            select Plan(member, name.Name, model.Duplicates, expectations, names);
        var others = model.Members.FirstOrDefault(member => member.Value is HeaderListValue { Name: null });
        var unknown = others is not null
            ? null
            : new Expectation("UnknownHeader", "UnexpectedText", "", Literal.Describe(model.Names.Select(name => Literal.Of(name.Name))));
        return Outcome.Of<ArticlePlan>(
            new HeadersPlan(
                model,
                headers.ToEquatableArray(),
                others,
                unknown,
                expectations.End,
                LensPlanner.Plan(model),
                ComputedCheck.Of(model, expectations),
                RolePlanner.Plan(model)),
            []);
    }

    private static HeaderStep Plan(
        MemberModel member, string name, HeaderDuplicates duplicates, ExpectationTable expectations, UniqueNames names)
    {
        if (member.Value is HeaderListValue)
            return new(member, null, duplicates, null, null);

        var value = MemberPlanner.Plan(member, new RemainderExtent(), expectations);
        var twice = duplicates == HeaderDuplicates.Refuse
            ? new Expectation(names.Make($"{member.Name}Again"), "UnexpectedText", member.Name, $"one header \"{name}\" only")
            : null;
        var missing = member.Presence == Presence.Required
            ? new Expectation(names.Make($"{member.Name}Missing"), "MissingText", member.Name, $"a header \"{name}\"")
            : null;
        return new(member, value, duplicates, twice, missing);
    }
}
