using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Recovering;

/// <summary>Writes the class that holds where reading can go on behind a mistake.</summary>
internal static class ResumePointEmitter
{
    private const string ResumePoints = "global::ArticleSchema.ResumePoint";

    /// <summary>The expression for what the steps of a direction take.</summary>
    public static string Of(Direction direction) => direction == Direction.Forward ? "ResumePoints.Front" : "ResumePoints.Back";

    public static void Emit(SourceWriter writer, FormatPlan plan)
    {
        if (plan.AcceptsAnyText || plan.Front.Count + plan.Back.Count == 0)
            return;

        writer.Line("/// <summary>What each step takes: where reading can go on behind a mistake.</summary>");
        using (writer.Block("private static class ResumePoints"))
        {
            Emit(writer, "Front", plan.Front);
            Emit(writer, "Back", plan.Back);
        }
        writer.Line();
    }

    private static void Emit(SourceWriter writer, string name, EquatableArray<Step> steps)
    {
        if (steps.Count == 0)
            return;

        writer.Line($"public static readonly {ResumePoints}[] {name} =");
        writer.Line("[");
        using (writer.Indent("];\n"))
            foreach (var step in steps)
                writer.Line(Expression(ResumePoint.Of(step)) + ",");
    }

    private static string Expression(ResumePoint point)
    {
        if (point.Texts.Count == 0)
            return $"{ResumePoints}.{(point.SpansLines ? "AcrossLines" : "InLine")}";

        var method = point.Texts.Any(text => text.IgnoresCase) ? "AtAnyCase" : "At";
        var expected = point.Expected is { Name: var name } ? "Expected." + name : "null";
        var texts = point.Texts.Select(text => ", " + CSharpLiteral.String(text.Text));
        return $"{ResumePoints}.{method}({expected}{string.Concat(texts)})";
    }
}
