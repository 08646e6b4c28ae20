using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes the methods that find how far a list reaches whose elements are taken one after the other.</summary>
internal static class ElementsEmitter
{
    private const string Failure = "global::ArticleSchema.ArticleFailure";
    private const string Nested = "global::ArticleSchema.Nested";

    /// <summary>An element with its separator.</summary>
    private const string Element = "rest[..(length + separatorLength)]";

    /// <summary>The name of the method for a member.</summary>
    public static string MethodName(MemberModel member, Direction direction) =>
        direction == Direction.Forward ? $"Take{member.Name}" : $"Take{member.Name}FromEnd";

    public static void Emit(SourceWriter writer, IEnumerable<MemberStep> forward, IEnumerable<MemberStep> backward)
    {
        foreach (var step in Once(forward))
            Emit(writer, step, (ElementsExtent)step.Extent, Direction.Forward);
        foreach (var step in Once(backward))
            Emit(writer, step, (ElementsExtent)step.Extent, Direction.Backward);
    }

    private static IEnumerable<MemberStep> Once(IEnumerable<MemberStep> steps) =>
        steps.Where(step => step.Extent is ElementsExtent).GroupBy(step => step.Member.Name).Select(same => same.First());

    private static void Emit(SourceWriter writer, MemberStep step, ElementsExtent extent, Direction direction)
    {
        var list = (ListValue)step.Member.Value;
        var side = direction == Direction.Forward ? "start" : "end";
        var isFound = extent.Found is { } found ? $", and <see cref=\"{found.Name}\"/> if that ends them" : "";
        writer.Line($"/// <summary>The length of the elements of <see cref=\"{step.Member.Name}\"/> at the {side} of a window, as far as they go{isFound}.</summary>");
        Parenthesized.Emit(
            writer,
            $"private static int {MethodName(step.Member, direction)}(",
            ["global::System.ReadOnlySpan<byte> window", $"out {Failure} failure", .. Along(extent)]);
        writer.Line("{");
        using var block = writer.Indent("}\n");
        writer.Line($"failure = {Failure}.None;");
        if (extent.Found is not null)
        {
            writer.Line($"nextFailure = {Failure}.None;");
            writer.Line("nextLength = -1;");
            writer.Line("next = default;");
        }
        writer.Line("var taken = 0;");
        using (writer.Block(list.Occurs.Most == int.MaxValue ? "while (true)" : $"for (var count = 0; count < {list.Occurs.Most}; count++)"))
        {
            if (list.Separation.Kind == SeparationKind.None)
                EmitSelfEnding(writer, (ArticleListValue)list, direction);
            else if (extent.EndOfRun is { } separator)
                EmitRun(writer, step, extent, separator);
            else if (direction == Direction.Forward)
                EmitClosed(writer, step, extent);
            else
                EmitClosedFromEnd(writer, step);
        }
        writer.Line("return taken;");
    }

    private static void EmitSelfEnding(SourceWriter writer, ArticleListValue list, Direction direction)
    {
        var read = direction == Direction.Forward
            ? $"{Nested}.ReadFirst<{list.FormatName}>(window[taken..], out _, out var length).Shift(taken)"
            : $"{Nested}.ReadLast<{list.FormatName}>(window[..^taken], out _, out var length)";
        writer.Line(
            $"""
            failure = {read};
            if (length <= 0)
                break;
            taken += length;
            """);
    }

    private static void EmitClosed(SourceWriter writer, MemberStep step, ElementsExtent extent)
    {
        writer.Line(
            $"""
            var rest = window[taken..];
            var length = {SeparationEmitter.Of(step.Member)}.IndexOf(rest, out var separatorLength);
            if (length < 0)
                break;

            """);
        EmitUntil(writer, extent);
        EmitCheck(writer, step, step.Checks, "rest[..length]", "taken");
        writer.Line("taken += length + separatorLength;");
    }

    private static void EmitRun(SourceWriter writer, MemberStep step, ElementsExtent extent, Literal separator)
    {
        writer.Line("var rest = window[taken..];");
        EmitUntil(writer, extent);
        var rules = ((TextListValue)step.Member.Value).Rules;
        var limit = rules.MaxLength == int.MaxValue ? "rest.Length" : $"{rules.MaxLength}";
        writer.Line(
            $$"""
            var length = {{CharClassEmitter.Of(step.Member)}}.CountFirst(rest, {{limit}});
            if (!{{LiteralPrinter.Matches(separator, "rest[length..]", Direction.Forward, "separatorLength")}})
            {
                // With a separator farther on it is an element, but has a character that it must not have.
                if ({{SeparationEmitter.Of(step.Member)}}.IndexOf(rest, out _) >= 0)
                    failure = Expected.{{step.Expected.Name}}.At(taken);
                break;
            }

            """);
        EmitCheck(writer, step, step.Checks.Where(check => check is not CharsCheck).ToEquatableArray(), "rest[..length]", "taken");
        writer.Line($"taken += length + {LiteralPrinter.LengthOf(separator, "separatorLength")};");
    }

    /// <summary>The parameters for what follows the list, if it is read along with it.</summary>
    private static IEnumerable<string> Along(ElementsExtent extent) =>
        extent.Found is { Value: ArticleValue next }
            ? [$"out {next.FormatName} next", "out int nextLength", $"out {Failure} nextFailure"]
            : [];

    private static void EmitUntil(SourceWriter writer, ElementsExtent extent)
    {
        if (extent.Until.Count == 0)
            return;
        if (extent.Found is { Value: ArticleValue next })
        {
            writer.Line($"nextFailure = {Nested}.ReadFirst<{next.FormatName}>({Element}, out next, out nextLength);");
            writer.Line("if (nextLength >= 0)");
            writer.Line("    break;\n");
            return;
        }

        writer.Line($"if ({string.Join("\n    || ", extent.Until.Select(Begins))})");
        writer.Line("    break;\n");
    }

    private static void EmitClosedFromEnd(SourceWriter writer, MemberStep step)
    {
        writer.Line(
            $"""
            var start = {SeparationEmitter.Of(step.Member)}.LastIndexOf(window[..^taken], out var separatorLength);
            if (start < 0)
                break;

            """);
        EmitCheck(writer, step, step.Checks, "window[(start + separatorLength)..^taken]", "start + separatorLength");
        writer.Line("taken = window.Length - start;");
    }

    private static void EmitCheck(SourceWriter writer, MemberStep step, EquatableArray<Check> checks, string element, string place)
    {
        if (step.Member.Value is ArticleListValue list)
        {
            writer.Line(
                $"""
                failure = {Read(list, element)}.Shift({place});
                if (!failure.IsNone)
                    break;
                """);
        }
        else if (step.Member.Value is ScalarListValue || checks.Count > 0)
        {
            var fails = step.Member.Value switch
            {
                ScalarListValue => $"!TryRead{step.Member.Name}(element, out _)",
                TextListValue texts when Check.IsOfEdgesOnly(texts) => "global::ArticleSchema.FoldedText.HasEmptyEdge(element)",
                _ => CheckPrinter.Fails(checks, step.Member, "element"),
            };
            writer.Line(
                $$"""
                var element = {{element}};
                if ({{fails}})
                {
                    failure = Expected.{{step.Expected.Name}}.At({{place}});
                    break;
                }
                """);
        }
    }

    /// <summary>How far a list goes is told by the texts of its elements alone; where those stand is looked at when it has ended.</summary>
    private static string Read(ArticleListValue list, string element) =>
        list.DependsOnPlace ? $"{Nested}.ReadAnywhere<{list.FormatName}>({element})" : $"{Nested}.Read<{list.FormatName}>({element}, out _)";

    /// <summary>The condition under which an element begins like what follows the list. A format is looked for in the element
    /// alone: to the end of the window, it would take time that grows with the square of that.</summary>
    private static string Begins(Follower follower) =>
        follower switch
        {
            { Literal: { } literal } => LiteralPrinter.Matches(literal, "rest", Direction.Forward),
            _ => $"{Nested}.IsFirst<{follower.FormatName}>({Element})",
        };
}
