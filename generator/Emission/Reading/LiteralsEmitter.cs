using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes the methods that find which of its literals a member is.</summary>
internal static class LiteralsEmitter
{
    /// <summary>The name of the method for a member.</summary>
    public static string MethodName(MemberModel member, Direction direction) =>
        direction == Direction.Forward ? $"Match{member.Name}" : $"Match{member.Name}FromEnd";

    /// <summary>Writes the methods that steps call.</summary>
    public static void Emit(SourceWriter writer, IEnumerable<MemberStep> forward, IEnumerable<MemberStep> backward)
    {
        var fromStart = forward.Where(UsesLiterals).Concat(backward.Where(step => step.Checks.Any(check => check is LiteralsCheck)));
        foreach (var member in fromStart.Select(step => step.Member).Distinct())
            Emit(writer, member, Direction.Forward);
        foreach (var member in backward.Where(step => step.Extent is LiteralsExtent).Select(step => step.Member).Distinct())
            Emit(writer, member, Direction.Backward);
    }

    /// <summary>Writes the methods that branches call.</summary>
    public static void Emit(SourceWriter writer, IEnumerable<Branch> branches)
    {
        foreach (var branch in branches.Where(branch => branch.Checks.Any(check => check is LiteralsCheck)))
            Emit(writer, branch.Member, Direction.Forward);
    }

    private static bool UsesLiterals(MemberStep step) =>
        step.Extent is LiteralsExtent || step.Checks.Any(check => check is LiteralsCheck);

    /// <summary>Writes the methods that find which text stands around the value of a member.</summary>
    public static void EmitFraming(SourceWriter writer, IEnumerable<Step> forward, IEnumerable<Step> backward)
    {
        foreach (var step in Several(forward))
            Emit(writer, MethodName(step, Direction.Forward), step.Forms, Direction.Forward);
        foreach (var step in Several(backward))
            Emit(writer, MethodName(step, Direction.Backward), step.Forms, Direction.Backward);

        static IEnumerable<LiteralStep> Several(IEnumerable<Step> steps) =>
            steps.OfType<LiteralStep>().Where(step => step.Forms.Count > 1).Distinct();
    }

    /// <summary>The name of the method for a text around the value of a member.</summary>
    public static string MethodName(LiteralStep step, Direction direction) =>
        $"Match{step.Expected.Name}{(direction == Direction.Forward ? "" : "FromEnd")}";

    private static void Emit(SourceWriter writer, MemberModel member, Direction direction) =>
        Emit(writer, MethodName(member, direction), member.Literals, direction);

    private static void Emit(SourceWriter writer, string method, EquatableArray<Literal> literals, Direction direction)
    {
        var side = direction == Direction.Forward ? "start" : "end";
        writer.Line(
            $"""
            /// <summary>The length of the longest of its literals at the {side} of a text, or -1.</summary>
            private static int {method}(global::System.ReadOnlySpan<byte> text) =>
            """);
        using var indent = writer.Indent();
        for (var i = 0; i < literals.Count; i++)
        {
            var length = $"length{i}";
            writer.Line($"{LiteralPrinter.Matches(literals[i], "text", direction, length)} ? {LiteralPrinter.LengthOf(literals[i], length)} :");
        }
        writer.Line("-1;\n");
    }
}
