using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes how the end of a value is found, and the value taken.</summary>
/// <param name="writer">Takes the statements.</param>
internal sealed class ExtentEmitter(StepWriter writer)
{
    private readonly ValueEmitter _values = new(writer);
    private readonly DelimitedExtentEmitter _delimiters = new(writer);

    private bool IsForward => writer.IsForward;

    private string Window => writer.Window;

    /// <summary>Writes the statements of a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="taken">A literal behind the value that the step finds and takes as well, if any.</param>
    /// <param name="canFailLater">Whether a step behind this one can fail.</param>
    public void Emit(MemberStep step, Literal? taken, bool canFailLater)
    {
        switch (step.Extent)
        {
            case FixedExtent extent:
                EmitFixed(step, $"{extent.Length}");
                break;
            case LiteralsExtent:
                EmitLiterals(step);
                break;
            case PatternExtent:
                EmitPattern(step);
                break;
            case RunExtent extent:
                EmitRun(step, extent);
                break;
            case DigitsExtent extent:
                EmitDigits(step, extent);
                break;
            case RepetitionExtent extent:
                EmitRepetition(step, extent, taken);
                break;
            case ElementsExtent:
                EmitElements(step, canFailLater);
                break;
            case DelimitedExtent extent:
                _delimiters.Emit(step, extent, isTaken: taken is not null);
                break;
            case DelimitedByAnyExtent extent:
                _delimiters.Emit(step, extent);
                break;
            case GroupedExtent extent:
                _delimiters.Emit(step, extent, canFailLater);
                break;
            case NestedExtent extent:
                EmitNested(step, extent, canFailLater);
                break;
            case RemainderExtent:
                _values.Emit(step, Window, writer.Scope.Position);
                if (writer.Scope.IsGroup)
                    writer.Line($"{Window} = default;");
                break;
        }
    }

    /// <summary>The call of the method that takes a group.</summary>
    public string Call(GroupStep step, string window)
    {
        var scope = writer.Scope;
        return GroupEmitter.Call(
            step.Signature, scope.Direction, window, scope.Origin, scope.IsTraced, member => $"out var {scope.Local(member)}");
    }

    private void EmitFixed(MemberStep step, string length)
    {
        // Texts may have characters of several bytes; dates and numbers check each of theirs.
        var boundary = step.Member.Value.IsScalar ? ""
            : IsForward ? $" || !global::ArticleSchema.Window.IsBoundary({Window}, {length})"
            : $" || !global::ArticleSchema.Window.IsBoundary({Window}, {Window}.Length - {length})";
        writer.ReturnIf($"{Window}.Length < {length}{boundary}", step.Expected);
        _values.Emit(step, writer.Scope.Slice(length), writer.Scope.StartOf(length));
        writer.Advance(length);
    }

    private void EmitLiterals(MemberStep step)
    {
        var length = step.Member.Derived("Length");
        writer.Line($"var {length} = {LiteralsEmitter.MethodName(step.Member, writer.Scope.Direction)}({Window});");
        writer.ReturnIf($"{length} < 0", step.Expected);
        _values.Emit(step, writer.Scope.Slice(length), writer.Scope.StartOf(length));
        writer.Advance(length);
    }

    private void EmitPattern(MemberStep step)
    {
        var member = step.Member;
        var length = member.Derived("Length");
        var local = writer.Scope.Local(member);
        var read = $"{TemporalEmitter.Of(member)}.TryTakeFirst({Window}, out {((TemporalValue)member.Value).TypeName} {local}, out var {length})";
        if (writer.Scope.IsTolerant)
        {
            // What has the form of a date, and is none, is reported; reading goes on behind it.
            var isRead = member.Derived("IsRead");
            writer.Line($"var {isRead} = {read};");
            writer.ReturnIf($"{length} < 0", step.Expected);
            writer.RefuseIf($"!{isRead}", step.Expected, writer.Scope.StartOf(length), (member, local));
        }
        else
        {
            writer.ReturnIf($"!{read}", step.Expected);
        }
        if (writer.Scope.IsTraced)
            writer.Line(TraceEmitter.Note(member, writer.Scope.Slice(length)));
        writer.Advance(length);
    }

    private void EmitRun(MemberStep step, RunExtent extent)
    {
        var length = step.Member.Derived("Length");
        var limit = extent.MaxLength is { } most ? $"{most}" : $"{Window}.Length";
        writer.Line(
            $"var {length} = {CharClassEmitter.Of(step.Member)}.{(IsForward ? "CountFirst" : "CountLast")}({Window}, {limit});");
        _values.Emit(step, writer.Scope.Slice(length), writer.Scope.StartOf(length));
        writer.Advance(length);
    }

    private void EmitDigits(MemberStep step, DigitsExtent extent)
    {
        var length = step.Member.Derived("Length");
        var count = IsForward ? "CountFirst" : "CountLast";
        writer.Line(
            $"var {length} = global::ArticleSchema.FixedWidth.{count}({Window}, isSigned: {(extent.IsSigned ? "true" : "false")});");
        _values.Emit(step, writer.Scope.Slice(length), writer.Scope.StartOf(length));
        writer.Advance(length);
    }

    private void EmitRepetition(MemberStep step, RepetitionExtent extent, Literal? taken)
    {
        var length = step.Member.Derived("Length");
        var rules = extent.Rules;
        var maximum = rules.MaxLength == int.MaxValue ? $"{Window}.Length" : $"{rules.MaxLength}";
        var beyond = extent.Beyond is null ? "default" : CSharpLiteral.Utf8(extent.Beyond);
        writer.Call(
            $"var {length} = global::ArticleSchema.Repetition.{(IsForward ? "TakeFirst" : "TakeLast")}(",
            [
                Window,
                CharClassEmitter.Of(step.Member),
                $"{rules.MinLength}",
                maximum,
                CSharpLiteral.Utf8(extent.Separator),
                beyond,
                .. Occurrence(extent.Occurs),
            ]);
        writer.ReturnIf($"{length} < 0", step.Expected);
        _values.Emit(step, writer.Scope.Slice(length), writer.Scope.StartOf(length));
        writer.Advance(taken is null ? length : $"({length} + {taken.ByteCount})");
    }

    private void EmitElements(MemberStep step, bool canFailLater)
    {
        var length = step.Member.Derived("Length");
        var failure = step.Member.Derived("Failure");
        var method = ElementsEmitter.MethodName(step.Member, writer.Scope.Direction);
        var canFail = step is not { Extent: ElementsExtent { IsSeenFromEnd: false }, Member.Value: ListValue { Occurs.Least: 0 } };
        var isFailureAskedFor = canFailLater || canFail;
        writer.Use(step.Expected);
        writer.Line($"var {length} = {method}({Window}, out {(isFailureAskedFor ? $"var {failure}" : "_")}{Along((ElementsExtent)step.Extent)});");
        _values.Emit(
            step, writer.Scope.Slice(length), writer.Scope.StartOf(length), isFailureAskedFor ? writer.Scope.ShiftOf(failure) : null);
        writer.Advance(length);
    }

    private static string[] Occurrence(Occurrence occurs) =>
        occurs switch
        {
            { Least: <= 1, Most: int.MaxValue } => [],
            { Most: int.MaxValue } => [$"least: {occurs.Least}"],
            { Least: <= 1 } => [$"most: {occurs.Most}"],
            _ => [$"{occurs.Least}", $"{occurs.Most}"],
        };

    /// <summary>The arguments for what follows a list, if it is read along with it. A step alone does not know that.</summary>
    private string Along(ElementsExtent extent) =>
        extent.Found is not { } next ? ""
        : writer.Scope.IsTolerant ? ", out _, out _, out _"
        : $", out var {writer.Scope.Local(next)}, out var {next.Derived("Length")}, out var {next.Derived("Failure")}";

    private void EmitNested(MemberStep step, NestedExtent extent, bool canFailLater)
    {
        var length = step.Member.Derived("Length");
        var failure = step.Member.Derived("Failure");
        var format = ((ArticleValue)step.Member.Value).FormatName;
        if (writer.Scope.IsTolerant)
        {
            var take = ((ArticleValue)step.Member.Value).Format is HeadersModel ? "TakeLines" : "Take";
            writer.Line($"var {failure} = recovery.{take}<{format}>(ref {Window}, out var {writer.Scope.Local(step.Member)});");
            writer.Line($"if (!{failure}.IsNone)");
            writer.Line($"    return {failure};");
            return;
        }

        var read = $"global::ArticleSchema.Nested.{(IsForward ? "ReadFirst" : "ReadLast")}<{format}>";
        var local = writer.Scope.Local(step.Member);
        if (extent.MayBeFound)
        {
            // The list before it has read it where it is what ended that.
            writer.Line($"if ({length} < 0)");
            writer.Line($"    {failure} = {read}({Window}, out {local}, out {length});");
        }
        else
        {
            writer.Line($"var {failure} = {read}({Window}, out var {local}, out var {length});");
        }

        var shifted = writer.Scope.ShiftOf(failure);
        writer.ReturnIf($"{length} < 0", shifted);
        if (extent.CanSkip && canFailLater)
            writer.Skip(shifted);
        writer.Advance(length);
    }
}
