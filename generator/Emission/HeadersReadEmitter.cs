using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission;

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
        ReadEmitter.EmitByFirst(writer, plan.Type.Name);
        emitter.EmitReadFirst();
        foreach (var header in plan.Headers)
            emitter.EmitTake(header.Value);
        emitter.EmitSyntax();
        return emitter._used;
    }

    private void EmitReadFirst()
    {
        var name = _plan.Type.Name;
        _writer.Line("/// <summary>Reads the headers at the start of the source, or those that are all of it.</summary>");
        using (_writer.Block($"private static {Failure} ReadFirst({Bytes} source, bool isWhole, out {name} article, out int length)"))
        {
            _writer.Line("article = default;");
            _writer.Line("length = -1;");
            foreach (var header in _plan.Headers)
            {
                var member = header.Value.Member;
                _writer.Line($"{FieldType.Of(member)} {member.LocalName} = default;");
                _writer.Line($"var {member.Derived("Start")} = -1;");
            }
            _writer.Line("var scanner = new global::ArticleSchema.HeaderScanner(source, Syntax);");
            using (_writer.Block("while (scanner.MoveNext())"))
                EmitHeader();

            _writer.Line();
            EmitReturn("isWhole && scanner.End < source.Length", _plan.End, "scanner.End");
            foreach (var header in _plan.Headers)
                if (header.Missing is { } missing)
                    EmitReturn($"{header.Value.Member.Derived("Start")} < 0", missing, "scanner.End");

            _writer.Line();
            _writer.Line("length = scanner.End;");
            var values = _plan.Model.Members.Where(StateEmitter.HasField).Select(member => ", " + member.LocalName);
            _writer.Line($"article = new(source[..length]{string.Concat(values)});");
            _writer.Line($"return {Failure}.None;");
        }
        _writer.Line();
    }

    private void EmitHeader()
    {
        _writer.Line($"var failure = {Failure}.None;");
        _writer.Line("switch (Syntax.IndexOf(scanner.Name))");
        _writer.Line("{");
        using (_writer.Indent("}"))
        {
            for (var i = 0; i < _plan.Headers.Count; i++)
            {
                var header = _plan.Headers[i];
                var member = header.Value.Member;
                var start = member.Derived("Start");
                _writer.Line($"case {i}:");
                using var indent = _writer.Indent();
                EmitReturn($"{start} >= 0", header.Twice, "scanner.Start");
                _writer.Line($"{start} = scanner.Start;");
                _writer.Line($"failure = Take{member.Name}(scanner.Value, scanner.ValueStart, out {member.LocalName});");
                _writer.Line("break;");
            }
            if (_plan.Unknown is { } unknown)
            {
                _writer.Line("default:");
                using var indent = _writer.Indent();
                _writer.Line($"failure = {Use(unknown)}.At(scanner.Start);");
                _writer.Line("break;");
            }
        }
        _writer.Line("if (!failure.IsNone)");
        _writer.Line("    return failure;");
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
        new ValueEmitter(new(_writer, scope, _used, hasSkipped: false)).Emit(step, "value", "start");
        _writer.Line($"{member.LocalName} = {GroupEmitter.ToField(member, scope.Local(member))};");
        _writer.Line($"return {Failure}.None;");
    }

    private void EmitSyntax()
    {
        var model = _plan.Model;
        var names = string.Concat(model.Names.Select(name => ",\n" + CSharpLiteral.String(name.Name)));
        _writer.Line("private static readonly global::ArticleSchema.HeaderSyntax Syntax = new(");
        using (_writer.Indent())
        {
            _writer.Line(
                $"{CSharpLiteral.String(model.NameEnd)},\nignoresCase: {Boolean(model.IgnoresCase)},\nisFolded: {Boolean(model.IsFolded)}{names});\n");
        }
    }

    private void EmitReturn(string condition, Expectation expectation, string place)
    {
        _writer.Line($"if ({condition})");
        _writer.Line($"    return {Use(expectation)}.At({place});");
    }

    private string Use(Expectation expectation)
    {
        _used.Add(expectation);
        return "Expected." + expectation.Name;
    }

    private static string Boolean(bool value) => value ? "true" : "false";
}
