using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes how the bytes of a value become the value: as a slice, or read by their form.</summary>
/// <param name="writer">Takes the statements.</param>
/// <param name="scope">The variables that they work on.</param>
/// <param name="failAt">Writes the failure of an expectation at a position.</param>
internal sealed class ValueEmitter(SourceWriter writer, StepScope scope, Func<Expectation, string, string> failAt)
{
    /// <summary>Whether the elements of a list have to be checked one by one.</summary>
    public static bool HasElementCheck(MemberStep step) => step.Member.Value is TextListValue && step.Checks.Count > 0;

    /// <summary>Writes the statements that make the value of a slice of the window.</summary>
    /// <param name="step">The step.</param>
    /// <param name="slice">The expression for the slice.</param>
    /// <param name="guard">A condition under which there is no such slice, if there may be none.</param>
    public void Emit(MemberStep step, string slice, string? guard = null)
    {
        var local = scope.Local(step.Member);
        if (step.Member.Value is DateValue or NumberValue)
        {
            var condition = $"!TryRead{step.Member.Name}({slice}, out var {local})";
            FailIf(guard is null ? condition : $"{guard} || {condition}", step.Expected, scope.Position);
            return;
        }

        if (guard is not null)
            FailIf(guard, step.Expected, scope.Position);
        switch (step.Member.Value)
        {
            case TextValue:
                writer.Line($"var {local} = {slice};");
                if (step.Checks.Count > 0)
                    FailIf(CheckPrinter.Fails(step.Checks, step.Member, local), step.Expected, scope.StartOf(local));
                break;
            case TextListValue:
                EmitList(step, slice);
                if (HasElementCheck(step))
                {
                    var at = step.Member.Derived("At");
                    writer.Line($"var {at} = IndexOfInvalid{step.Member.Name}({local});");
                    FailIf($"{at} >= 0", step.Expected, $"{scope.StartOf(local)} + {at}");
                }
                break;
            case ArticleListValue list:
                EmitList(step, slice);
                EmitNested(
                    step,
                    $"global::ArticleSchema.ArticleList.Check<{list.FormatName}>({local}, {CSharpLiteral.Utf8(list.Separator)})",
                    local);
                break;
            case ArticleValue article:
                EmitNested(step, $"global::ArticleSchema.Nested.Read<{article.FormatName}>({slice}, out var {local})", slice);
                break;
        }
    }

    private void EmitList(MemberStep step, string slice)
    {
        var local = scope.Local(step.Member);
        writer.Line($"var {local} = {slice};");
        if (step.Member.Presence == Presence.EmptyIfAbsent && step.Extent is not RepetitionExtent)
            FailIf($"{local}.IsEmpty", step.Expected, scope.StartOf(local));
    }

    private void FailIf(string condition, Expectation expectation, string position)
    {
        writer.Line($"if ({condition})");
        using (writer.Indent())
            writer.Line($"return {failAt(expectation, position)};");
    }

    /// <summary>Writes the use of another format; its failure is passed on, from its window to this one.</summary>
    private void EmitNested(MemberStep step, string call, string value)
    {
        var failure = step.Member.Derived("Failure");
        writer.Line($"var {failure} = {call};");
        writer.Line($"if (!{failure}.IsNone)");
        using (writer.Indent())
            writer.Line($"return {failure}.Shift({scope.StartOf(value)});");
    }
}
