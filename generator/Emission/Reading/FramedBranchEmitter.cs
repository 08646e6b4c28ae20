using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes the methods that take off a branch what stands around its value.</summary>
internal static class FramedBranchEmitter
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    /// <summary>The condition under which the texts are there.</summary>
    public static string Condition(Branch branch) => $"TryUnframe{branch.Member.Name}(source, out var {Value(branch)})";

    /// <summary>The variable that holds what stands between them.</summary>
    public static string Value(Branch branch) => branch.IsFramed ? branch.Member.Derived("Text") : "source";

    public static void Emit(SourceWriter writer, IEnumerable<Branch> branches)
    {
        foreach (var branch in branches.Where(branch => branch.IsFramed))
        {
            LiteralsEmitter.EmitFraming(writer, Steps(branch.Opening), Steps(branch.Closing));
            Emit(writer, branch);
        }

        static IEnumerable<Step> Steps(LiteralStep? step) => step is null ? [] : [step];
    }

    private static void Emit(SourceWriter writer, Branch branch)
    {
        writer.Line(
            $"""
            /// <summary>Takes off what stands around <see cref="{branch.Member.Name}"/>, if that is there.</summary>
            private static bool TryUnframe{branch.Member.Name}({Bytes} text, out {Bytes} value)
            """);
        writer.Line("{");
        using var block = writer.Indent("}\n");
        writer.Line("value = text;");
        EmitTake(writer, branch.Opening, Direction.Forward, length => $"[{length}..]");
        EmitTake(writer, branch.Closing, Direction.Backward, length => $"[..^{length}]");
        writer.Line("return true;");
    }

    private static void EmitTake(SourceWriter writer, LiteralStep? step, Direction direction, Func<string, string> without)
    {
        if (step is null)
            return;

        var length = direction == Direction.Forward ? "opening" : "closing";
        writer.Line($"// {Literal.Describe(step.Forms)}");
        if (step.Forms.Count > 1)
        {
            writer.Line($"var {length} = {LiteralsEmitter.MethodName(step, direction)}(value);");
            writer.Line($"if ({length} < 0)");
        }
        else
        {
            writer.Line($"if (!{LiteralPrinter.Matches(step.Forms[0], "value", direction, length)})");
            length = LiteralPrinter.LengthOf(step.Forms[0], length);
        }
        writer.Line("    return false;");
        writer.Line($"value = value{without(length)};");
    }
}
