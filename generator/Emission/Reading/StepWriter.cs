using ArticleSchema.Generator.Emission.Recovering;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes the statements that steps have in common: shrinking the window, and leaving with a failure.</summary>
/// <param name="writer">Takes the statements.</param>
/// <param name="scope">The variables that they work on.</param>
/// <param name="used">Takes the expectations that they name.</param>
/// <param name="hasSkipped">Whether an optional group may have been passed over before them.</param>
internal sealed class StepWriter(SourceWriter writer, StepScope scope, ISet<Expectation> used, bool hasSkipped)
{
    public StepScope Scope => scope;

    public string Window => scope.Window;

    public bool IsForward => scope.Direction == Direction.Forward;

    /// <summary>Whether an optional group may have been passed over.</summary>
    public bool HasSkipped { get; private set; } = hasSkipped;

    private string Furthest => IsForward ? "OrFurther" : "OrFurtherFromEnd";

    public void Line() => writer.Line();

    public void Line(string line) => writer.Line(line);

    /// <summary>Writes a call whose value is kept.</summary>
    /// <param name="opening">What stands before the arguments, with the parenthesis.</param>
    /// <param name="arguments">The arguments.</param>
    public void Call(string opening, IEnumerable<string> arguments) => Parenthesized.Emit(writer, opening, arguments, ");");

    public SourceWriter.Scope Indent() => writer.Indent();

    public SourceWriter.Scope Block(string header) => writer.Block(header);

    /// <summary>Takes bytes off the window.</summary>
    /// <param name="length">The expression for how many.</param>
    public void Advance(string length) => writer.Line($"{Window} = {scope.Without(length)};");

    /// <summary>Leaves if an expectation is not met.</summary>
    /// <param name="condition">The condition under which it is not.</param>
    /// <param name="expectation">The expectation.</param>
    /// <param name="position">The expression for the place; null for that of the next step.</param>
    /// <param name="keyword">What the statement begins with.</param>
    public void ReturnIf(string condition, Expectation expectation, string? position = null, string keyword = "if") =>
        ReturnIf(condition, $"{Use(expectation)}.At({position ?? scope.Position})", keyword);

    /// <summary>Refuses a value of which the end is known: leaves, or reports it and goes on without it.</summary>
    /// <param name="condition">The condition under which it is refused.</param>
    /// <param name="expectation">What it does not meet.</param>
    /// <param name="start">The expression for its place.</param>
    /// <param name="value">The value that is not to be kept then, and the variable that holds it; null if it is kept all the same.</param>
    /// <param name="keyword">What the statement begins with.</param>
    public void RefuseIf(
        string condition,
        Expectation expectation,
        string start,
        (MemberModel Member, string Local)? value = null,
        string keyword = "if")
    {
        if (!scope.IsTolerant)
        {
            ReturnIf(condition, expectation, start, keyword);
            return;
        }

        using var block = writer.Block($"{keyword} ({condition})");
        writer.Line($"recovery.Report({Use(expectation)}.At({start}));");
        if (value is var (member, local))
            writer.Line($"{local} = {RecoverEmitter.Default(member)};");
    }

    /// <summary>Leaves with the failure of another format, seen from here, if there is one.</summary>
    /// <param name="failure">The name of a variable for it.</param>
    /// <param name="call">The expression for it.</param>
    /// <param name="start">The expression for the place at which the window of the other format starts.</param>
    public void ReturnIfAny(string failure, string call, string start)
    {
        writer.Line($"var {failure} = {call};");
        ReturnIf($"!{failure}.IsNone", $"{failure}.Shift({start})");
    }

    /// <summary>The expression for an expectation.</summary>
    public string Use(Expectation expectation)
    {
        used.Add(expectation);
        return "Expected." + expectation.Name;
    }

    /// <summary>Leaves with a failure, or one met earlier that got further.</summary>
    /// <param name="condition">The condition under which there is one.</param>
    /// <param name="failure">The expression for it.</param>
    /// <param name="keyword">What the statement begins with.</param>
    public void ReturnIf(string condition, string failure, string keyword = "if")
    {
        writer.Line($"{keyword} ({condition})");
        using (writer.Indent())
            writer.Line($"return {scope.Refusal(HasSkipped && !scope.IsTolerant ? $"{failure}.{Furthest}({scope.Skipped})" : failure)};");
    }

    /// <summary>Remembers how far an optional part got that may not be there.</summary>
    /// <param name="failure">The expression for that.</param>
    public void Skip(string failure)
    {
        var isLong = scope.IsTolerant;
        writer.Line(HasSkipped
            ? $"{scope.Skipped} = {failure}{(isLong ? "\n    " : "")}.{Furthest}({scope.Skipped});"
            : $"var {scope.Skipped} = {failure};");
        HasSkipped = true;
    }
}
