using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes steps as statements on a window that shrinks.</summary>
internal sealed class StepEmitter
{
    private readonly StepWriter _writer;
    private readonly ExtentEmitter _extents;
    private int _newLines;
    private int _literals;

    /// <param name="writer">Takes the statements.</param>
    /// <param name="scope">The variables that they work on.</param>
    /// <param name="used">Takes the expectations that they name.</param>
    /// <param name="hasSkipped">Whether an optional group may have been passed over before them.</param>
    public StepEmitter(SourceWriter writer, StepScope scope, ISet<Expectation> used, bool hasSkipped = false)
    {
        _writer = new(writer, scope, used, hasSkipped);
        _extents = new(_writer);
    }

    /// <summary>Whether an optional group may have been passed over.</summary>
    public bool HasSkipped => _writer.HasSkipped;

    /// <summary>The expression for how far an optional group got that was not there.</summary>
    public string Skipped => HasSkipped ? _writer.Scope.Skipped : "global::ArticleSchema.ArticleFailure.None";

    /// <summary>Writes steps in their order.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="isEndChecked">Whether the end is checked behind them.</param>
    public void Emit(EquatableArray<Step> steps, bool isEndChecked = false)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            var canFailLater = isEndChecked || i + 1 < steps.Count;
            var taken = i + 1 < steps.Count && steps[i + 1] is LiteralStep { IsKnown: true } known ? known.Forms[0] : null;
            _writer.Line();
            Emit(steps[i], taken, canFailLater);
            if (taken is not null)
                i++;
        }
    }

    /// <summary>Writes a step alone.</summary>
    public void EmitAlone(Step step) => Emit(step, taken: null, canFailLater: true);

    /// <summary>Writes the check that nothing is left.</summary>
    /// <param name="end">What is reported otherwise.</param>
    /// <param name="onlyIf">A condition under which it is checked, if it is not always.</param>
    public void EmitEnd(Expectation end, string? onlyIf = null)
    {
        _writer.Line();
        _writer.ReturnIf(onlyIf is null ? $"!{_writer.Window}.IsEmpty" : $"{onlyIf} && !{_writer.Window}.IsEmpty", end);
    }

    /// <summary>Writes the check that something has been taken.</summary>
    public void EmitIfEmpty(Expectation expected)
    {
        _writer.Line();
        _writer.ReturnIf($"{_writer.Window}.Length == window.Length", expected);
    }

    /// <summary>Writes the check of the character before what has been taken from the end.</summary>
    public void EmitGuardBefore(Expectation guard)
    {
        _writer.Line();
        _writer.ReturnIf($"{CharClassEmitter.GuardBefore}.ContainsLast({_writer.Window})", guard);
    }

    /// <summary>Writes the check of the character behind what has been taken from the front of other text.</summary>
    public void EmitGuardBehind(Expectation guard) =>
        _writer.ReturnIf($"{CharClassEmitter.GuardBehind}.ContainsFirst({_writer.Window})", guard);

    private void Emit(Step step, Literal? taken, bool canFailLater)
    {
        switch (step)
        {
            case LiteralStep literal:
                EmitLiteral(literal);
                break;
            case GroupStep group:
                EmitGroup(group, canFailLater);
                break;
            case MemberStep member:
                _writer.Line("// " + Comment(member, taken));
                _extents.Emit(member, taken, canFailLater);
                break;
        }
    }

    private void EmitLiteral(LiteralStep step)
    {
        _writer.Line($"// {Literal.Describe(step.Forms)}");
        if (step.Forms.Count > 1)
        {
            var found = _writer.Scope.Literal(++_literals);
            _writer.Line($"var {found} = {LiteralsEmitter.MethodName(step, _writer.Scope.Direction)}({_writer.Window});");
            _writer.ReturnIf($"{found} < 0", step.Expected);
            _writer.Advance(found);
            return;
        }

        var literal = step.Forms[0];
        var length = literal.HasLineFeed ? _writer.Scope.NewLine(++_newLines) : "";
        _writer.ReturnIf($"!{LiteralPrinter.Matches(literal, _writer.Window, _writer.Scope.Direction, length)}", step.Expected);
        _writer.Advance(LiteralPrinter.LengthOf(literal, length));
    }

    private void EmitGroup(GroupStep step, bool canFailLater)
    {
        _writer.Line($"// {step.Signature.Text}");
        var call = _extents.Call(step, _writer.Window);
        if (canFailLater)
            _writer.Skip(call);
        else
            _writer.Line(call + ";");
    }

    private string Comment(MemberStep step, Literal? taken)
    {
        var hole = $"{{{step.Member.Name}}}";
        return taken is null ? hole : _writer.IsForward ? $"{hole} {taken.Describe()}" : $"{taken.Describe()} {hole}";
    }
}
