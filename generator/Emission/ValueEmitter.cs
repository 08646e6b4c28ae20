using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes how the bytes of a value become the value: as a slice, or read by their form.</summary>
/// <param name="writer">Takes the statements.</param>
internal sealed class ValueEmitter(StepWriter writer)
{
    /// <summary>Whether the elements of a list have to be checked one by one.</summary>
    public static bool HasElementCheck(MemberStep step) => step.Member.Value is TextListValue && step.Checks.Count > 0;

    /// <summary>Writes the statements that make the value of a slice of the window.</summary>
    /// <param name="step">The step.</param>
    /// <param name="slice">The expression for the slice.</param>
    /// <param name="start">The expression for the place in the source at which it starts.</param>
    public void Emit(MemberStep step, string slice, string start)
    {
        var member = step.Member;
        var local = writer.Scope.Local(member);
        switch (member.Value)
        {
            case { IsScalar: true }:
                writer.ReturnIf($"!TryRead{member.Name}({slice}, out var {local})", step.Expected, start);
                break;
            case TextValue:
                writer.Line($"var {local} = {slice};");
                if (step.Checks.Count > 0)
                    writer.ReturnIf(CheckPrinter.Fails(step.Checks, member, local), step.Expected, start);
                break;
            case TextListValue texts:
                EmitList(step, texts.Separator, texts.Occurs, slice, start);
                if (HasElementCheck(step))
                {
                    var at = member.Derived("At");
                    writer.Line($"var {at} = IndexOfInvalid{member.Name}({local});");
                    writer.ReturnIf($"{at} >= 0", step.Expected, $"{start} + {at}");
                }
                break;
            case ArticleListValue list:
                EmitList(step, list.Separator, list.Occurs, slice, start);
                var separator = CSharpLiteral.Utf8(list.Separator);
                EmitNested(member, $"global::ArticleSchema.ArticleList.Check<{list.FormatName}>({local}, {separator})", start);
                break;
            case ArticleValue article:
                EmitNested(member, $"global::ArticleSchema.Nested.Read<{article.FormatName}>({slice}, out var {local})", start);
                break;
        }
    }

    private void EmitList(MemberStep step, Literal separator, Occurrence occurs, string slice, string start)
    {
        var local = writer.Scope.Local(step.Member);
        writer.Line($"var {local} = {slice};");
        if (occurs.Least > 0 && CanBeEmpty(step))
            writer.ReturnIf($"{local}.IsEmpty", step.Expected, start);
        if (occurs is not { Least: <= 1, Most: int.MaxValue } && step.Extent is not RepetitionExtent)
        {
            var count = $"new global::ArticleSchema.Utf8List({local}, {CSharpLiteral.Utf8(separator)}).Count()";
            writer.ReturnIf($"{count} is {Outside(occurs)}", step.Expected, start);
        }
    }

    private static bool CanBeEmpty(MemberStep step) => step.Extent is not RepetitionExtent { Rules.MinLength: > 0 };

    private static string Outside(Occurrence occurs) =>
        occurs switch
        {
            { Most: int.MaxValue } => $"< {occurs.Least}",
            { Least: <= 1 } => $"> {occurs.Most}",
            _ => $"< {occurs.Least} or > {occurs.Most}",
        };

    /// <summary>Writes the use of another format; its failure is passed on, from its window to this one.</summary>
    private void EmitNested(MemberModel member, string call, string start)
    {
        var failure = member.Derived("Failure");
        writer.Line($"var {failure} = {call};");
        writer.ReturnIf($"!{failure}.IsNone", $"{failure}.Shift({start})");
    }
}
