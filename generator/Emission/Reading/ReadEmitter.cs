using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Emission.Writing;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes <c>Read</c>: the window of an article is taken from its front, then from its end; the rest remains.</summary>
internal sealed class ReadEmitter
{
    private const string Failure = "global::ArticleSchema.ArticleFailure";
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    private readonly SourceWriter _writer;
    private readonly FormatPlan _plan;
    private readonly string _name;
    private readonly HashSet<Expectation> _used = [];

    private ReadEmitter(SourceWriter writer, FormatPlan plan)
    {
        _writer = writer;
        _plan = plan;
        _name = plan.Model.Type.Name;
    }

    /// <summary>Writes the method, those for articles with other text around them, and those of the optional groups.</summary>
    /// <returns>The expectations that they name.</returns>
    public static IEnumerable<Expectation> Emit(SourceWriter writer, FormatPlan plan)
    {
        var emitter = new ReadEmitter(writer, plan);
        emitter.Emit();
        return emitter._used;
    }

    /// <summary>Writes what formats that hold this one use of it.</summary>
    public static void EmitInterface(SourceWriter writer, string name, bool acceptsAnyText) =>
        writer.Line(
            $"""
            static bool global::ArticleSchema.IArticleView<{name}>.AcceptsAnyText => {(acceptsAnyText ? "true" : "false")};

            static {Failure} global::ArticleSchema.IArticleView<{name}>.Read({Bytes} window, out {name} article) =>
                Read(window, out article);

            """);

    /// <summary>Writes what calls <c>ReadFirst</c>, which reads an article at the start of the source, or one that is all of it.</summary>
    /// <param name="writer">Takes the methods.</param>
    /// <param name="name">The name of the type.</param>
    /// <param name="isTraced">Whether reading can be asked where parts stand.</param>
    public static void EmitByFirst(SourceWriter writer, string name, bool isTraced)
    {
        var trace = isTraced ? $" {TraceEmitter.None}," : "";
        writer.Line(
            $$"""
            static {{Failure}} global::ArticleSchema.IArticleView<{{name}}>.ReadFirst({{Bytes}} window, out {{name}} article, out int length) =>
                ReadFirst(window, isWhole: false,{{trace}} out article, out length);

            private static {{Failure}} Read({{Bytes}} source, out {{name}} article)
            {
                var failure = ReadFirst(source, isWhole: true,{{trace}} out article, out var length);
                return length < 0 ? failure : {{Failure}}.None;
            }

            """);
    }

    private void Emit()
    {
        EmitInterface(_writer, _name, _plan.AcceptsAnyText);
        if (_plan.EndsByItself)
        {
            EmitByFirst(_writer, _name, _plan.IsTraced);
            EmitReadFirst();
        }
        else
        {
            EmitRead();
        }

        if (_plan.Last.Count > 0)
            EmitReadLast();
        foreach (var group in GroupsOf(_plan.Front))
            GroupEmitter.Emit(_writer, group, StepScope.FrontGroup, _used);
        foreach (var group in GroupsOf(_plan.Back).Concat(GroupsOf(_plan.Last)))
            GroupEmitter.Emit(_writer, group, StepScope.BackGroup, _used);
    }

    private void EmitRead()
    {
        if (_plan.IsTraced)
        {
            _writer.Line($"private static {Failure} Read({Bytes} source, out {_name} article) =>");
            using (_writer.Indent())
                _writer.Line($"Read(source, {TraceEmitter.None}, out article);\n");
        }

        EmitNotInlined();
        EmitHeader("Read", [$"{Bytes} source"], [$"out {_name} article"]);
        using (_writer.Indent("}"))
        {
            _writer.Line("var window = source;");

            var front = new StepEmitter(_writer, Front, _used);
            front.Emit(_plan.Front, isEndChecked: _plan.End is not null || RestCanFail);
            if (_plan.End is { } end)
                front.EmitEnd(end);

            var isEndTaken = _plan.Back.Count > 0;
            if (isEndTaken)
            {
                _writer.Line();
                _writer.Line("var start = source.Length - window.Length;");
                new StepEmitter(_writer, StepScope.Back with { IsTraced = _plan.IsTraced }, _used).Emit(_plan.Back);
            }
            if (_plan.Rest is not null)
            {
                var scope = isEndTaken ? StepScope.RestBetween with { IsTraced = _plan.IsTraced } : Front;
                new StepEmitter(_writer, scope, _used, front.HasSkipped).Emit(new([_plan.Rest]));
            }

            _writer.Line();
            ComputedEmitter.EmitChecks(_writer, _plan.Computed, _used);
            EmitArticle("source");
            _writer.Line($"return {Failure}.None;");
        }
        _writer.Line();
    }

    private StepScope Front => StepScope.Front with { IsTraced = _plan.IsTraced };

    /// <summary>A rest that is any text cannot fail, and then nobody asks what was passed over before it.</summary>
    private bool RestCanFail => _plan.Rest is { Member.AcceptsAnyText: false };

    private void EmitReadFirst()
    {
        _writer.Line("/// <summary>Reads an article at the start of the source, or one that is all of it.</summary>");
        EmitNotInlined();
        EmitHeader("ReadFirst", [$"{Bytes} source", "bool isWhole"], [$"out {_name} article", "out int length"]);
        using (_writer.Indent("}"))
        {
            _writer.Line("length = -1;");
            _writer.Line("var window = source;");
            var steps = new StepEmitter(_writer, Front, _used);
            steps.Emit(_plan.Front, isEndChecked: true);
            steps.EmitEnd(_plan.End!, onlyIf: "isWhole");
            if (_plan.GuardBehind is { } guard)
                steps.EmitGuardBehind(guard);

            _writer.Line();
            ComputedEmitter.EmitChecks(_writer, _plan.Computed, _used);
            _writer.Line("length = source.Length - window.Length;");
            EmitArticle("source[..length]");
            _writer.Line($"return {steps.Skipped};");
        }
        _writer.Line();
    }

    private void EmitReadLast()
    {
        _writer.Line(
            $"static {Failure} global::ArticleSchema.IArticleView<{_name}>.ReadLast({Bytes} source, out {_name} article, out int length)");
        _writer.Line("{");
        using var block = _writer.Indent("}\n");
        _writer.Line("length = -1;");
        _writer.Line("var window = source;");
        var steps = new StepEmitter(_writer, StepScope.Last, _used);
        steps.Emit(_plan.Last, isEndChecked: true);
        if (_plan.GuardBefore is { } guard)
            steps.EmitGuardBefore(guard);

        _writer.Line();
        if (_plan.IsLastConfirmed)
            EmitConfirmation();
        else
            ComputedEmitter.EmitChecks(_writer, _plan.Computed, _used);
        _writer.Line("length = source.Length - window.Length;");
        if (!_plan.IsLastConfirmed)
            EmitArticle("source[window.Length..]");
        _writer.Line($"return {steps.Skipped};");
    }

    private void EmitConfirmation() =>
        _writer.Line(
            """
            // Read from its start, its values may end elsewhere.
            var failure = Read(source[window.Length..], out article);
            if (!failure.IsNone)
                return failure.Shift(window.Length);

            """);

    /// <summary>Writes the header of a method that reads, up to its brace.</summary>
    private void EmitHeader(string name, string[] parameters, string[] results)
    {
        var isTraced = _plan.IsTraced;
        Parenthesized.Emit(
            _writer,
            $"private static {Failure} {name}{(isTraced ? TraceEmitter.TypeParameter : "")}(",
            [.. parameters, .. isTraced ? [TraceEmitter.Parameter] : Enumerable.Empty<string>(), .. results]);
        if (isTraced)
            TraceEmitter.EmitConstraint(_writer);
        _writer.Line("{");
    }

    private void EmitArticle(string source)
    {
        var values = _plan.Model.Members.Select(member => member.LocalName).Prepend(source);
        _writer.Line($"article = new({string.Join(", ", values)});");
    }

    /// <summary>Inlined into a caller, its many returns would force the view through memory (measured: a third of the time).</summary>
    private void EmitNotInlined() =>
        _writer.Line(Inlining.NoneAttribute);

    private static IEnumerable<GroupStep> GroupsOf(IEnumerable<Step> steps) =>
        steps.SelectMany(step => step switch
        {
            GroupStep group => GroupsOf(group.Steps).Prepend(group),
            _ => [],
        });
}
