using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes how the bytes of a value become the value: as a slice, or read by their form.</summary>
/// <param name="writer">Takes the statements.</param>
internal sealed class ValueEmitter(StepWriter writer)
{
    private readonly ListValueEmitter _lists = new(writer);

    /// <summary>The variable for why a value is refused. Finding its end may have left a failure of its own.</summary>
    public static string Failure(MemberStep step) =>
        step.Member.Derived(step.Extent is ElementsExtent or GroupedExtent ? "Mismatch" : "Failure");

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
            case ListValue list:
                _lists.Emit(step, list, slice, start);
                break;
            case ArticleValue article:
                writer.ReturnIfAny(
                    Failure(step),
                    $"global::ArticleSchema.Nested.Read<{article.FormatName}>({slice}, out var {local})",
                    start);
                break;
        }
    }
}
