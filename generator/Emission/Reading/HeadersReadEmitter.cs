using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Recovering;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Emission.Writing;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes how headers are read: line by line, each by its name.</summary>
internal sealed class HeadersReadEmitter
{
    private const string Failure = "global::ArticleSchema.ArticleFailure";
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    private readonly SourceWriter _writer;
    private readonly HeadersPlan _plan;
    private readonly HashSet<Expectation> _used = [];

    private HeadersReadEmitter(SourceWriter writer, HeadersPlan plan)
    {
        _writer = writer;
        _plan = plan;
    }

    /// <summary>Writes the methods, and the syntax of the headers.</summary>
    /// <returns>The expectations that they name.</returns>
    public static IEnumerable<Expectation> Emit(SourceWriter writer, HeadersPlan plan)
    {
        var emitter = new HeadersReadEmitter(writer, plan);
        ReadEmitter.EmitInterface(writer, plan.Type.Name, acceptsAnyText: false);
        ReadEmitter.EmitByFirst(writer, plan.Type.Name, isTraced: false);
        emitter.EmitReadFirst();
        emitter.EmitRecover();
        foreach (var value in emitter.Values)
            emitter.EmitTake(value);
        HeaderSyntaxEmitter.Emit(writer, plan.Model);
        return emitter._used;
    }

    private IEnumerable<MemberStep> Values => _plan.Headers.Select(header => header.Value).OfType<MemberStep>();

    private void EmitReadFirst()
    {
        var name = _plan.Type.Name;
        _writer.Line("/// <summary>Reads the headers at the start of the source, or those that are all of it.</summary>");
        using (_writer.Block($"private static {Failure} ReadFirst({Bytes} source, bool isWhole, out {name} article, out int length)"))
        {
            _writer.Line("length = -1;");
            foreach (var member in _plan.Model.Members)
                _writer.Line($"{FieldType.Of(member)} {member.LocalName} = default;");
            EmitScanner();
            using (_writer.Block("while (scanner.MoveNext())"))
                EmitHeader();

            _writer.Line();
            EmitReturn("isWhole && scanner.End < source.Length", _plan.End, "scanner.End");
            foreach (var header in _plan.Headers)
                if (header is { Missing: { } missing, Value: { } value })
                    EmitReturn($"{value.Member.Derived("Start")} < 0", missing, "scanner.End");

            _writer.Line();
            ComputedEmitter.EmitChecks(_writer, _plan.Computed, _used);
            _writer.Line("length = scanner.End;");
            var values = _plan.Model.Members.Select(member => ", " + member.LocalName);
            _writer.Line($"article = new(source[..length]{string.Concat(values)});");
            _writer.Line($"return {Failure}.None;");
        }
        _writer.Line();
    }

    /// <summary>Writes the method that reads all headers that are good.</summary>
    private void EmitRecover()
    {
        using var block = RecoverEmitter.EmitHead(_writer, _plan.Model);
        _writer.Line("var recovery = new global::ArticleSchema.Recovery(source, offset, errors);");
        EmitScanner();
        using (_writer.Block($"while (recovery.MoveNext(ref scanner, {Use(_plan.End)}))"))
        {
            EmitSwitch(isTolerant: true);
            _writer.Line("recovery.ReportHeader(failure);");
        }

        foreach (var header in _plan.Headers)
        {
            if (header is not { Missing: { } missing, Value: { } value })
                continue;
            _writer.Line($"if ({value.Member.Derived("Start")} < 0)");
            _writer.Line($"    recovery.ReportHeader({Use(missing)}.At(scanner.End));");
        }

        _writer.Line();
        StateEmitter.EmitRecovered(_writer, _plan.Model, RecoveredLists.Of(_plan));
    }

    /// <summary>Writes the variables for the places of the headers, and what walks the lines.</summary>
    private void EmitScanner()
    {
        foreach (var value in Values)
            _writer.Line($"var {value.Member.Derived("Start")} = -1;");
        _writer.Line("var scanner = new global::ArticleSchema.HeaderScanner(source, Syntax);");
    }

    private void EmitHeader()
    {
        EmitSwitch(isTolerant: false);
        _writer.Line("if (!failure.IsNone)");
        _writer.Line("    return failure.Without(out article);");
    }

    /// <summary>Writes the statements that take a header by its name, or find what is wrong with it.</summary>
    /// <param name="isTolerant">Whether a header that is there twice is no reason to leave.</param>
    private void EmitSwitch(bool isTolerant)
    {
        _writer.Line($"var failure = {Failure}.None;");
        _writer.Line("switch (Syntax.IndexOf(scanner.Name))");
        _writer.Line("{");
        using (_writer.Indent("}"))
        {
            for (var i = 0; i < _plan.Headers.Count; i++)
            {
                _writer.Line($"case {i}:");
                using var indent = _writer.Indent();
                if (_plan.Headers[i] is { Value: { } value } header)
                    EmitValue(header, value, isTolerant);
                else
                    EmitListed(_plan.Headers[i].Member);
                _writer.Line("break;");
            }

            _writer.Line("default:");
            using (_writer.Indent())
            {
                if (_plan.Unknown is { } unknown)
                    _writer.Line($"failure = {Use(unknown)}.At(scanner.Start);");
                else if (_plan.Others is { } others)
                    EmitListed(others);
                _writer.Line("break;");
            }
        }
    }

    /// <summary>Writes the statement that adds a header to the list of a member: to the piece of the source that it is read of.</summary>
    private void EmitListed(MemberModel member) =>
        _writer.Line($"{member.LocalName} = scanner.Extend({member.LocalName});");

    /// <summary>Writes the statements that take a list of which elements can be wrong.</summary>
    private void EmitTolerantList(MemberStep step)
    {
        var scope = StepScope.Recovery(Direction.Forward);
        new ValueEmitter(new(_writer, scope, _used, hasSkipped: true)).Emit(step, "scanner.Value", "scanner.ValueStart");
        _writer.Line($"{step.Member.LocalName} = {scope.Local(step.Member)};");
    }

    private void EmitValue(HeaderStep header, MemberStep value, bool isTolerant)
    {
        var member = value.Member;
        var start = member.Derived("Start");
        if (header.Twice is { } twice)
        {
            if (isTolerant)
                EmitBreak($"{start} >= 0", twice);
            else
                EmitReturn($"{start} >= 0", twice, "scanner.Start");
        }
        if (header.Duplicates == HeaderDuplicates.First)
        {
            _writer.Line($"if ({start} >= 0)");
            _writer.Line("    break;");
        }
        _writer.Line($"{start} = scanner.Start;");
        if (isTolerant && RecoveredLists.CanHaveWrongElements(value))
            EmitTolerantList(value);
        else
            _writer.Line($"failure = Take{member.Name}(scanner.Value, scanner.ValueStart, out {member.LocalName});");
    }

    /// <summary>Writes the method that takes the value of a header.</summary>
    private void EmitTake(MemberStep step)
    {
        var member = step.Member;
        var scope = new StepScope(Direction.Forward, "value", "start", "skipped", IsGroup: true);
        _writer.Line($"/// <summary>Takes <see cref=\"{member.Name}\"/>.</summary>");
        _writer.Line(
            $"private static {Failure} Take{member.Name}({Bytes} value, int start, out {FieldType.Of(member)} {member.LocalName})");
        _writer.Line("{");
        using var block = _writer.Indent("}\n");
        _writer.Line($"{member.LocalName} = default;");
        new ValueEmitter(new(_writer, scope, _used, hasSkipped: false)).Emit(step, TextOf(member), "start");
        _writer.Line($"{member.LocalName} = {GroupEmitter.ToField(member, scope.Local(member))};");
        _writer.Line($"return {Failure}.None;");
    }

    /// <summary>The expression for the text that a value is read of. A text or a list is kept with its folds.</summary>
    private string TextOf(MemberModel member) =>
        _plan.Model.Lines.IsFolded && member.Value.IsScalar
            ? "global::ArticleSchema.HeaderSyntax.Unfold(value, stackalloc byte[global::ArticleSchema.HeaderSyntax.UnfoldedLength])"
            : "value";

    private void EmitReturn(string condition, Expectation expectation, string place)
    {
        _writer.Line($"if ({condition})");
        _writer.Line($"    return {Use(expectation)}.At({place}).Without(out article);");
    }

    private void EmitBreak(string condition, Expectation expectation)
    {
        using var block = _writer.Block($"if ({condition})");
        _writer.Line($"failure = {Use(expectation)}.At(scanner.Start);");
        _writer.Line("break;");
    }

    private string Use(Expectation expectation)
    {
        _used.Add(expectation);
        return "Expected." + expectation.Name;
    }
}
