using ArticleSchema.Generator.Model;

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
            select Plan(member, name.Name, expectations, names);
        var unknown = model.Members.Any(member => member.Value is HeaderListValue)
            ? null
            : new Expectation("UnknownHeader", "UnexpectedText", "", Literal.Describe(model.Names.Select(name => Literal.Of(name.Name))));
        return Outcome.Of<ArticlePlan>(new HeadersPlan(model, headers.ToEquatableArray(), unknown, expectations.End), []);
    }

    private static HeaderStep Plan(MemberModel member, string name, ExpectationTable expectations, UniqueNames names)
    {
        var value = new MemberStep(
            member, new RemainderExtent(), FormatPlanner.ChecksBeyond(new RemainderExtent(), member.Value), expectations.ForValue(member));
        var twice = new Expectation(names.Make($"{member.Name}Again"), "UnexpectedText", member.Name, $"one header \"{name}\" only");
        var missing = member.Presence == Presence.Required
            ? new Expectation(names.Make($"{member.Name}Missing"), "MissingText", member.Name, $"a header \"{name}\"")
            : null;
        return new(value, twice, missing);
    }
}
