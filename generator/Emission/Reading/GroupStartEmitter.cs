using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes the methods that find where a value ends because an optional group begins.</summary>
internal static class GroupStartEmitter
{
    private const string Failure = "global::ArticleSchema.ArticleFailure";

    /// <summary>The name of the method for a member.</summary>
    public static string MethodName(MemberModel member) => "EndOf" + member.Name;

    public static void Emit(SourceWriter writer, IEnumerable<MemberStep> steps)
    {
        foreach (var step in steps.Where(step => step.Extent is GroupedExtent))
            Emit(writer, step.Member, (GroupedExtent)step.Extent);
    }

    private static void Emit(SourceWriter writer, MemberModel member, GroupedExtent extent)
    {
        writer.Line($"/// <summary>Where <see cref=\"{member.Name}\"/> ends: where a group begins that is there, or at its limit.</summary>");
        Parenthesized.Emit(
            writer,
            $"private static int {MethodName(member)}(",
            ["global::System.ReadOnlySpan<byte> window", "int limit", "int origin", $"out {Failure} failure"]);
        writer.Line("{");
        using var block = writer.Indent("}\n");
        writer.Line($"failure = {Failure}.None;");
        for (var i = 0; i < extent.Groups.Count; i++)
            EmitGroup(writer, extent, i);
        writer.Line("return limit;");
    }

    private static void EmitGroup(SourceWriter writer, GroupedExtent extent, int index)
    {
        var (group, opening) = extent.Groups[index];
        var call = GroupEmitter.Call(group, Direction.Forward, "tail", "origin", isTraced: false, _ => "out _");
        writer.Line();
        writer.Line($"// {group.Text}");
        var searched = extent.Reach == Reach.FarthestOnLine ? "global::ArticleSchema.Window.FirstLine(window[..limit])" : "window[..limit]";
        var direction = extent.Reach == Reach.Nearest ? Direction.Forward : Direction.Backward;
        writer.Line($"{(index == 0 ? "var " : "")}start = {LiteralPrinter.Find(opening, searched, direction)};");
        using (writer.Block("if (start >= 0)"))
        {
            writer.Line(
                $"""
                var tail = window[start..];
                var skipped = {call};
                if (skipped.IsNone && ({Continues(extent, index)}))
                    return start;
                failure = skipped.OrFurther(failure);
                """);
        }
    }

    /// <summary>The condition under which what is left behind a group goes on as it has to.</summary>
    private static string Continues(GroupedExtent extent, int index)
    {
        var end = extent.Delimiter is { } delimiter ? Matches(delimiter) : "tail.IsEmpty";
        return string.Join(" || ", extent.Groups.Skip(index + 1).Select(next => Matches(next.Opening)).Prepend(end));
    }

    private static string Matches(Literal literal) => LiteralPrinter.Matches(literal, "tail", Direction.Forward);
}
