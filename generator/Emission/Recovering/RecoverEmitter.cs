using ArticleSchema.Generator.Emission.Reading;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Recovering;

/// <summary>Writes <c>Recover</c>: the steps of <c>Read</c>, of which each can fail alone.</summary>
internal sealed class RecoverEmitter
{
    private const string Recovery = "global::ArticleSchema.Recovery";

    private readonly SourceWriter _writer;
    private readonly FormatPlan _plan;
    private readonly HashSet<Expectation> _used = [];

    private RecoverEmitter(SourceWriter writer, FormatPlan plan)
    {
        _writer = writer;
        _plan = plan;
    }

    /// <summary>Writes the method, and those that take a step; nothing if every text is an article.</summary>
    /// <returns>The expectations that they name.</returns>
    public static IEnumerable<Expectation> Emit(SourceWriter writer, FormatPlan plan)
    {
        var emitter = new RecoverEmitter(writer, plan);
        if (!plan.AcceptsAnyText)
            emitter.Emit();
        return emitter._used;
    }

    /// <summary>Writes the head of the method, and the variables for the values.</summary>
    public static SourceWriter.Scope EmitHead(SourceWriter writer, FormatModel model)
    {
        var name = model.Type.Name;
        Parenthesized.Emit(
            writer,
            $"static void global::ArticleSchema.IArticleView<{name}>.Recover(",
            ["global::System.ReadOnlySpan<byte> source", "int offset", "global::ArticleSchema.ArticleErrors errors", $"out {name} article"]);
        writer.Line("{");
        var block = writer.Indent("}\n");
        foreach (var member in model.Members)
            writer.Line($"{FieldType.Of(member)} {member.LocalName} = {Default(member)};");
        return block;
    }

    /// <summary>The expression for a value that is not there.</summary>
    public static string Default(MemberModel member) =>
        member is { Value: ConvertedValue, Presence: Presence.Required } ? "default!" : "default";

    private void Emit()
    {
        using (EmitHead(_writer, _plan.Model))
        {
            _writer.Line();
            _writer.Line($"var recovery = new {Recovery}(source, offset, errors);");
            EmitLoop(_plan.Front, Direction.Forward);
            EmitLoop(_plan.Back, Direction.Backward);
            if (_plan.Rest is { } rest)
                EmitRest(rest);
            else if (_plan.End is { } end)
                _writer.Line($"recovery.EndArticle({Use(end)}.At(recovery.Start));");
            _writer.Line();
            StateEmitter.EmitRecovered(_writer, _plan.Model, RecoveredLists.Of(_plan));
        }

        EmitTake(_plan.Front, Direction.Forward);
        EmitTake(_plan.Back, Direction.Backward);
    }

    private void EmitLoop(EquatableArray<Step> steps, Direction direction)
    {
        if (steps.Count == 0)
            return;

        _used.UnionWith(steps.OfType<LiteralStep>().Select(step => step.Expected));
        var side = Side(direction);
        var values = MembersOf(steps).Select(member => $", ref {member.LocalName}");
        _writer.Line($"recovery.Begin{side}({ResumePointEmitter.Of(direction)});");
        if (!HasValues(steps))
        {
            _writer.Line("recovery.MoveNext();");
            return;
        }
        _writer.Line("while (recovery.MoveNext())");
        _writer.Line($"    recovery.End(Recover{side}(ref recovery{string.Concat(values)}));");
    }

    private void EmitRest(MemberStep rest)
    {
        _writer.Line("recovery.BeginRest();");
        _writer.Line();
        var scope = StepScope.Recovery(Direction.Forward) with { Window = "recovery.Window", Origin = "recovery.Start", IsBetween = true };
        EmitStep(rest, scope);
    }

    /// <summary>Writes the method that takes a step in a direction.</summary>
    private void EmitTake(EquatableArray<Step> steps, Direction direction)
    {
        if (!HasValues(steps))
            return;

        var side = direction == Direction.Forward ? "front" : "end";
        var parameters = MembersOf(steps).Select(member => $"scoped ref {FieldType.Of(member)} {member.LocalName}");
        _writer.Line($"/// <summary>Takes a step from the {side} of what is left, and reports what is wrong in it.</summary>");
        Parenthesized.Emit(
            _writer,
            $"private static global::ArticleSchema.ArticleFailure Recover{Side(direction)}(",
            parameters.Prepend($"scoped ref {Recovery} recovery"));
        _writer.Line("{");
        using var block = _writer.Indent("}\n");
        _writer.Line("var rest = recovery.Window;");
        using (_writer.Block("switch (recovery.Step)"))
        {
            for (var i = 0; i < steps.Count; i++)
            {
                if (steps[i] is LiteralStep)
                    continue;
                using var section = _writer.Block($"case {i}:");
                EmitStep(steps[i], StepScope.Recovery(direction));
                _writer.Line("break;");
            }
        }
        _writer.Line();
        _writer.Line("recovery.Window = rest;");
        _writer.Line("return global::ArticleSchema.ArticleFailure.None;");
    }

    private void EmitStep(Step step, StepScope scope)
    {
        new StepEmitter(_writer, scope, _used, hasSkipped: true).EmitAlone(step);
        foreach (var member in MembersOf([step]))
            _writer.Line($"{member.LocalName} = {scope.Local(member)};");
    }

    private string Use(Expectation expectation)
    {
        _used.Add(expectation);
        return "Expected." + expectation.Name;
    }

    private static string Side(Direction direction) => direction == Direction.Forward ? "Front" : "Back";

    /// <summary>Whether there are other steps than texts of the template, which the runtime takes.</summary>
    private static bool HasValues(EquatableArray<Step> steps) => steps.Any(step => step is not LiteralStep);

    private static IEnumerable<MemberModel> MembersOf(IEnumerable<Step> steps) =>
        steps.SelectMany(step => step switch
        {
            MemberStep member => [member.Member],
            GroupStep group => group.Members,
            _ => Enumerable.Empty<MemberModel>(),
        });
}
