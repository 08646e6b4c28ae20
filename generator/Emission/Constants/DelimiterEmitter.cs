using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Constants;

/// <summary>Writes the class that holds what ends values, where it is the nearest of several texts.</summary>
internal static class DelimiterEmitter
{
    private const string Literals = "global::ArticleSchema.Utf8Literals";

    /// <summary>The expression for what ends a value.</summary>
    public static string Of(MemberModel member, Direction direction) => "Delimiters." + NameOf(member, direction);

    public static void Emit(SourceWriter writer, IEnumerable<MemberStep> forward, IEnumerable<MemberStep> backward)
    {
        var fields = Fields(forward, Direction.Forward).Concat(Fields(backward, Direction.Backward)).Distinct().ToList();
        if (fields.Count == 0)
            return;

        writer.Line("/// <summary>What ends values, where it is one of several texts.</summary>");
        using (writer.Block("private static class Delimiters"))
            writer.Line(string.Join("\n\n", fields));
        writer.Line();
    }

    private static IEnumerable<string> Fields(IEnumerable<MemberStep> steps, Direction direction) =>
        from step in steps
        let extent = step.Extent as DelimitedByAnyExtent
        where extent is { Reach: Reach.Nearest }
        select $"public static readonly {Literals} {NameOf(step.Member, direction)} = {Expression(extent.Delimiters)};";

    private static string NameOf(MemberModel member, Direction direction) =>
        member.Name + (direction == Direction.Forward ? "" : "FromEnd");

    private static string Expression(EquatableArray<Literal> literals)
    {
        var ignoresCase = literals.Any(literal => literal.IgnoresCase) ? "true" : "false";
        return $"new(ignoresCase: {ignoresCase}, {string.Join(", ", literals.Select(literal => CSharpLiteral.String(literal.Text)))})";
    }
}
