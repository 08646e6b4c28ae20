using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

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
    /// <param name="ended">The expression for why a list taken element by element ended; null if nobody asks.</param>
    public void Emit(MemberStep step, string slice, string start, string? ended = null)
    {
        var member = step.Member;
        var local = writer.Scope.Local(member);
        var place = slice;
        if (member.Trimming is { } trimming)
            slice = Trim(step, trimming, slice, start);
        switch (member.Value)
        {
            case { IsScalar: true }:
                writer.RefuseIf($"!{NilEmitter.ReaderOf(member)}({slice}, out var {local})", step.Expected, start, (member, local));
                break;
            case TextValue when member is { Presence: Presence.EmptyIfAbsent, Nil.Count: > 0 }:
                EmitText(step, slice, start);
                break;
            case TextValue or ArticleValue when member.Nil.Count > 0:
                EmitOptional(step, slice, start);
                break;
            case TextValue:
                writer.Line($"var {local} = {slice};");
                if (step.Checks.Count > 0)
                    writer.RefuseIf(CheckPrinter.Fails(step.Checks, member, local), step.Expected, start, (member, local));
                break;
            case ListValue list:
                _lists.Emit(step, list, slice, start, ended);
                break;
            case ArticleValue article:
                EmitArticle(step, article, slice, start, local);
                break;
        }
        if (writer.Scope.IsTraced && member.HasSpellings)
            writer.Line(TraceEmitter.Note(member, place));
    }

    private void EmitArticle(MemberStep step, ArticleValue article, string slice, string start, string local)
    {
        if (writer.Scope.IsTolerant)
        {
            writer.Line($"recovery.Read<{article.FormatName}>({slice}, {start}, out var {local});");
            return;
        }

        writer.ReturnIfAny(
            Failure(step), $"global::ArticleSchema.Nested.Read<{article.FormatName}>({slice}, out var {local})", start);
    }

    /// <summary>Writes the check of the length of a place, where finding its end has not granted that.</summary>
    /// <returns>The expression for the slice without what fills it up.</returns>
    private string Trim(MemberStep step, Trimming trimming, string slice, string start)
    {
        if (trimming.Width is { } width && step.Extent is not FixedExtent)
            writer.RefuseIf($"{slice}.Length != {width}", step.Expected, start);
        var method = trimming.Kind switch
        {
            TrimKind.Left => "TrimStart",
            TrimKind.Right => "TrimEnd",
            _ => "Trim",
        };
        return $"{slice}.{method}((byte){CSharpLiteral.Character(trimming.Padding)})";
    }

    /// <summary>Writes how a text becomes empty if it stands for none.</summary>
    private void EmitText(MemberStep step, string slice, string start)
    {
        var local = writer.Scope.Local(step.Member);
        writer.Line($"var {local} = {slice};");
        writer.Line($"if ({NilEmitter.IsNil(step.Member, local)})");
        writer.Line($"    {local} = default;");
        if (step.Checks.Count > 0)
            writer.RefuseIf(CheckPrinter.Fails(step.Checks, step.Member, local), step.Expected, start, (step.Member, local), "else if");
    }

    /// <summary>Writes how a text, or an article, becomes a value that is there unless it stands for none.</summary>
    private void EmitOptional(MemberStep step, string slice, string start)
    {
        var member = step.Member;
        var (local, text) = (writer.Scope.Local(member), member.Derived("Text"));
        writer.Line($"var {text} = {slice};");
        writer.Line($"{FieldType.Of(member)} {local} = default;");
        using var block = writer.Block($"if (!{NilEmitter.IsNil(member, text)})");
        if (member.Value is ArticleValue article)
        {
            var read = member.Derived("Read");
            EmitArticle(step, article, text, start, read);
            writer.Line($"{local} = {read};");
            return;
        }

        if (step.Checks.Count > 0)
            writer.RefuseIf(CheckPrinter.Fails(step.Checks, member, text), step.Expected, start);
        var isElse = step.Checks.Count > 0 && writer.Scope.IsTolerant;
        writer.Line($"{(isElse ? "else\n    " : "")}{local} = new global::ArticleSchema.Utf8Span({text});");
    }
}
