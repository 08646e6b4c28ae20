using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission;

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

    private static void Emit(SourceWriter writer, MemberModel member, Direction direction)
    {
        var isForward = direction == Direction.Forward;
        var literals = member.Value.Literals;
        writer.Line(
            $"""
            /// <summary>The length of the longest of its literals at the {(isForward ? "start" : "end")} of a text, or -1.</summary>
            private static int {MethodName(member, direction)}(global::System.ReadOnlySpan<byte> text) =>
            """);
        using var indent = writer.Indent();
        for (var i = 0; i < literals.Count; i++)
        {
            var literal = CSharpLiteral.Utf8(literals[i]);
            var matches = isForward ? "StartsWith" : "EndsWith";
            writer.Line(literals[i].HasLineFeed
                ? $"global::ArticleSchema.Utf8Literal.{matches}(text, {literal}, out var length{i}) ? length{i} :"
                : $"text.{matches}({literal}) ? {literals[i].ByteCount} :");
        }
        writer.Line("-1;\n");
    }
}
