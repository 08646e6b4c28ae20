using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning.Counterexamples;

/// <summary>A text in which a value could be read as two.</summary>
/// <param name="Text">The text, from the value to the end; or from the start to the value, where it is read from the end.</param>
/// <param name="One">The value.</param>
/// <param name="Other">Another value.</param>
internal sealed record Counterexample(string Text, string One, string Other)
{
    /// <summary>How many texts are tried for each value: the compiler looks for examples while the user types.</summary>
    private const int MostTried = 16;

    /// <summary>A text in which a value could end in two places, if a short one is found.</summary>
    /// <param name="member">The member of the value.</param>
    /// <param name="next">The one next to it.</param>
    /// <param name="beyond">What comes behind that.</param>
    /// <param name="direction">From where they are read.</param>
    public static Counterexample? OfNeighbours(MemberModel member, MemberModel next, IEnumerable<Element> beyond, Direction direction)
    {
        var shared = Edges.Common(Edges.Of(member, direction), Edges.Of(next, direction));
        var samples = new TextSamples(shared is { Length: 1 } ? shared + "x1" : "x1");
        if (samples.Of(InTextOrder(beyond, direction)) is not { } end)
            return null;

        var values = samples.Of(member).Take(MostTried).ToList();
        var neighbours = samples.Of(next).Take(MostTried).ToList();
        var found = from one in values
                    from other in values
                    where other.Length > one.Length && Begins(other, one, direction)
                    let between = Without(other, one, direction)
                    from behind in neighbours
                    where samples.Accepts(next, Join(between, behind, direction))
                    select new Counterexample(Join(Join(other, behind, direction), end, direction), one, other);
        return found.OrderBy(example => example.Text.Length).FirstOrDefault();
    }

    /// <summary>A text in which a value could end before an optional group, or hold what looks like one.</summary>
    /// <param name="member">The member of the value.</param>
    /// <param name="group">The group.</param>
    /// <param name="beyond">What comes behind the group.</param>
    /// <param name="direction">From where they are read.</param>
    public static Counterexample? OfGroup(MemberModel member, GroupElement group, IEnumerable<Element> beyond, Direction direction)
    {
        var behind = InTextOrder(beyond, direction).ToList();
        var taken = string.Concat(behind.Concat(group.Elements).OfType<LiteralElement>().Select(literal => literal.Written.Text));
        var samples = new TextSamples(string.Concat("xab1".Where(character => taken.IndexOf(character) < 0)));
        if (samples.Of(group.Elements) is not { } inner || samples.Of(behind) is not { } end)
            return null;

        return (from one in samples.Of(member)
                let other = Join(one, inner, direction)
                where samples.Accepts(member, other)
                select new Counterexample(Join(other, end, direction), one, other)).FirstOrDefault();
    }

    /// <summary>The example in words, for a message: <c>in "xx" 'A' could be "x" or "xx"</c>.</summary>
    /// <param name="name">The name of the member.</param>
    public string Describe(string name) => $"in {Quote(Text)} '{name}' could be {Quote(One)} or {Quote(Other)}";

    private static string Quote(string text) => Literal.Of(text).Describe();

    private static IEnumerable<Element> InTextOrder(IEnumerable<Element> elements, Direction direction) =>
        direction == Direction.Forward ? elements : elements.Reverse();

    private static string Join(string near, string far, Direction direction) => direction == Direction.Forward ? near + far : far + near;

    private static bool Begins(string text, string with, Direction direction) =>
        direction == Direction.Forward ? text.StartsWith(with, StringComparison.Ordinal) : text.EndsWith(with, StringComparison.Ordinal);

    private static string Without(string text, string near, Direction direction) =>
        direction == Direction.Forward ? text.Substring(near.Length) : text.Substring(0, text.Length - near.Length);
}
