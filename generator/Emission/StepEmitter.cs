using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes steps as statements on a window that shrinks.</summary>
internal sealed class StepEmitter
{
    private readonly SourceWriter _writer;
    private readonly StepScope _scope;
    private readonly ISet<Expectation> _used;
    private readonly ValueEmitter _values;
    private int _newLines;
    private bool _hasSkipped;

    /// <param name="writer">Takes the statements.</param>
    /// <param name="scope">The variables that they work on.</param>
    /// <param name="used">Takes the expectations that they name.</param>
    /// <param name="hasSkipped">Whether an optional group may have been passed over before them.</param>
    public StepEmitter(SourceWriter writer, StepScope scope, ISet<Expectation> used, bool hasSkipped = false)
    {
        _hasSkipped = hasSkipped;
        _writer = writer;
        _scope = scope;
        _used = used;
        _values = new(writer, scope, FailAt, OrSkipped);
    }

    private bool IsForward => _scope.Direction == Direction.Forward;

    private string Window => _scope.Window;

    /// <summary>Writes steps in their order.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="isEndChecked">Whether the end is checked behind them.</param>
    public void Emit(EquatableArray<Step> steps, bool isEndChecked = false)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            var canFailLater = isEndChecked || i + 1 < steps.Count;
            var taken = i + 1 < steps.Count && steps[i + 1] is LiteralStep { IsKnown: true } known ? known.Literal : null;
            _writer.Line();
            switch (steps[i])
            {
                case LiteralStep literal:
                    EmitLiteral(literal);
                    break;
                case GroupStep group:
                    EmitGroup(group, canFailLater);
                    break;
                case MemberStep member:
                    EmitMember(member, taken, canFailLater);
                    break;
            }

            if (taken is not null)
                i++;
        }
    }

    /// <summary>Whether an optional group may have been passed over.</summary>
    public bool HasSkipped => _hasSkipped;

    /// <summary>The expression for how far an optional group got that was not there.</summary>
    public string Skipped => _hasSkipped ? _scope.Skipped : "global::ArticleSchema.ArticleFailure.None";

    /// <summary>Writes the check that nothing is left.</summary>
    /// <param name="end">What is reported otherwise.</param>
    /// <param name="onlyIf">A condition under which it is checked, if it is not always.</param>
    public void EmitEnd(Expectation end, string? onlyIf = null)
    {
        _writer.Line();
        ReturnIf(onlyIf is null ? $"!{Window}.IsEmpty" : $"{onlyIf} && !{Window}.IsEmpty", end);
    }

    /// <summary>Writes the check that something has been taken.</summary>
    public void EmitIfEmpty(Expectation expected)
    {
        _writer.Line();
        ReturnIf($"{Window}.Length == window.Length", expected);
    }

    /// <summary>Writes the check of the character before what has been taken from the end.</summary>
    public void EmitGuard(Expectation guard)
    {
        _writer.Line();
        ReturnIf($"{CharClassEmitter.Guard}.ContainsLast({Window})", guard);
    }

    private void EmitLiteral(LiteralStep step)
    {
        _writer.Line($"// {step.Literal.Describe()}");
        var literal = CSharpLiteral.Utf8(step.Literal);
        var matches = IsForward ? "StartsWith" : "EndsWith";
        if (!step.Literal.HasLineFeed)
        {
            ReturnIf($"!{Window}.{matches}({literal})", step.Expected);
            Advance($"{step.Literal.ByteCount}");
            return;
        }

        var length = _scope.NewLine(++_newLines);
        ReturnIf($"!global::ArticleSchema.Utf8Literal.{matches}({Window}, {literal}, out var {length})", step.Expected);
        Advance(length);
    }

    private void EmitGroup(GroupStep step, bool canFailLater)
    {
        _writer.Line($"// {step.Text}");
        var call = Call(step, Window);
        if (canFailLater)
            Skip(call);
        else
            _writer.Line(call + ";");
    }

    private string Call(GroupStep step, string window)
    {
        var results = step.Members.Select(member => $", out var {_scope.Local(member)}");
        return $"{GroupEmitter.MethodName(step, _scope.Direction)}(ref {window}, {_scope.Origin}{string.Concat(results)})";
    }

    /// <summary>Remembers how far an optional group got that may not be there.</summary>
    private void Skip(string failure)
    {
        _writer.Line(_hasSkipped
            ? $"{_scope.Skipped} = {failure}.{Furthest}({_scope.Skipped});"
            : $"var {_scope.Skipped} = {failure};");
        _hasSkipped = true;
    }

    /// <param name="step">The step.</param>
    /// <param name="taken">A literal behind the value that the step finds and takes as well, if any.</param>
    /// <param name="canFailLater">Whether a step behind this one can fail.</param>
    private void EmitMember(MemberStep step, Literal? taken, bool canFailLater)
    {
        _writer.Line("// " + Comment(step, taken));
        switch (step.Extent)
        {
            case FixedExtent extent:
                EmitFixed(step, $"{extent.Length}");
                break;
            case LiteralsExtent:
                EmitLiterals(step);
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
            case DelimitedExtent extent when IsForward:
                EmitDelimited(step, extent, isTaken: taken is not null);
                break;
            case DelimitedExtent extent:
                EmitDelimitedFromEnd(step, extent, isTaken: taken is not null);
                break;
            case DelimitedByAnyExtent extent:
                EmitDelimitedByAny(step, extent);
                break;
            case GroupedExtent extent:
                EmitGrouped(step, extent, canFailLater);
                break;
            case NestedExtent extent:
                EmitNested(step, extent, canFailLater);
                break;
            case RemainderExtent:
                _values.Emit(step, Window, _scope.Position);
                if (_scope.IsGroup)
                    _writer.Line($"{Window} = default;");
                break;
        }
    }

    private string Comment(MemberStep step, Literal? taken)
    {
        var hole = $"{{{step.Member.Name}}}";
        if (step.Extent is GroupedExtent grouped)
            return hole + grouped.Group.Text;
        return taken is null ? hole : IsForward ? $"{hole} {taken.Describe()}" : $"{taken.Describe()} {hole}";
    }

    private void EmitFixed(MemberStep step, string length)
    {
        // Texts may have characters of several bytes; dates and numbers check each of theirs.
        var boundary = step.Member.Value.IsScalar ? ""
            : IsForward ? $" || !global::ArticleSchema.Window.IsBoundary({Window}, {length})"
            : $" || !global::ArticleSchema.Window.IsBoundary({Window}, {Window}.Length - {length})";
        ReturnIf($"{Window}.Length < {length}{boundary}", step.Expected);
        _values.Emit(step, _scope.Slice(length), _scope.StartOf(length));
        Advance(length);
    }

    private void EmitLiterals(MemberStep step)
    {
        var length = step.Member.Derived("Length");
        _writer.Line($"var {length} = {LiteralsEmitter.MethodName(step.Member, _scope.Direction)}({Window});");
        ReturnIf($"{length} < 0", step.Expected);
        _values.Emit(step, _scope.Slice(length), _scope.StartOf(length));
        Advance(length);
    }

    private void EmitRun(MemberStep step, RunExtent extent)
    {
        var length = step.Member.Derived("Length");
        var limit = extent.MaxLength is { } most ? $"{most}" : $"{Window}.Length";
        _writer.Line(
            $"var {length} = {CharClassEmitter.Of(step.Member)}.{(IsForward ? "CountFirst" : "CountLast")}({Window}, {limit});");
        _values.Emit(step, _scope.Slice(length), _scope.StartOf(length));
        Advance(length);
    }

    private void EmitDigits(MemberStep step, DigitsExtent extent)
    {
        var length = step.Member.Derived("Length");
        var count = IsForward ? "CountFirst" : "CountLast";
        _writer.Line(
            $"var {length} = global::ArticleSchema.FixedWidth.{count}({Window}, isSigned: {(extent.IsSigned ? "true" : "false")});");
        _values.Emit(step, _scope.Slice(length), _scope.StartOf(length));
        Advance(length);
    }

    private void EmitRepetition(MemberStep step, RepetitionExtent extent, Literal? taken)
    {
        var length = step.Member.Derived("Length");
        var rules = extent.Rules;
        var maximum = rules.MaxLength == int.MaxValue ? $"{Window}.Length" : $"{rules.MaxLength}";
        var beyond = extent.Beyond is null ? "default" : CSharpLiteral.Utf8(extent.Beyond);
        _writer.Line($"var {length} = global::ArticleSchema.Repetition.{(IsForward ? "TakeFirst" : "TakeLast")}(");
        using (_writer.Indent())
        {
            _writer.Line(
                $"{Window}, {CharClassEmitter.Of(step.Member)}, {rules.MinLength}, {maximum}, "
                + $"{CSharpLiteral.Utf8(extent.Separator)}, {beyond}{Occurrence(extent.Occurs)});");
        }

        ReturnIf($"{length} < 0", step.Expected);
        _values.Emit(step, _scope.Slice(length), _scope.StartOf(length));
        Advance(taken is null ? length : $"({length} + {taken.ByteCount})");
    }

    private static string Occurrence(Occurrence occurs) =>
        occurs switch
        {
            { Least: <= 1, Most: int.MaxValue } => "",
            { Most: int.MaxValue } => $", least: {occurs.Least}",
            { Least: <= 1 } => $", most: {occurs.Most}",
            _ => $", {occurs.Least}, {occurs.Most}",
        };

    private void EmitDelimited(MemberStep step, DelimitedExtent extent, bool isTaken)
    {
        var end = step.Member.Derived("End");
        var delimiter = FindDelimiter(step, extent, end, "IndexOf");
        _values.Emit(step, $"{Window}[..{end}]", _scope.Position);
        _writer.Line($"{Window} = {Window}[{(isTaken ? $"({end} + {delimiter})" : end)}..];");
    }

    private void EmitDelimitedFromEnd(MemberStep step, DelimitedExtent extent, bool isTaken)
    {
        var start = step.Member.Derived("Start");
        var delimiter = FindDelimiter(step, extent, start, "LastIndexOf");
        _values.Emit(step, $"{Window}[({start} + {delimiter})..]", $"{_scope.Origin} + {start} + {delimiter}");
        _writer.Line($"{Window} = {Window}[..{(isTaken ? start : $"({start} + {delimiter})")}];");
    }

    private void EmitDelimitedByAny(MemberStep step, DelimitedByAnyExtent extent)
    {
        var end = step.Member.Derived("End");
        var searches = extent.Delimiters.Select(delimiter => IndexOf(Window, delimiter));
        _writer.Line($"var {end} = global::ArticleSchema.Window.First(");
        using (_writer.Indent())
            _writer.Line(string.Join(",\n", searches) + ");");
        ReturnIf($"{end} < 0", extent.Missing);
        _values.Emit(step, $"{Window}[..{end}]", _scope.Position);
        Advance(end);
    }

    /// <summary>Writes the search for a delimiter.</summary>
    /// <returns>The expression for its length.</returns>
    private string FindDelimiter(MemberStep step, DelimitedExtent extent, string place, string search)
    {
        var literal = CSharpLiteral.Utf8(extent.Delimiter);
        var length = extent.Delimiter.HasLineFeed ? step.Member.Derived("Delimiter") : $"{extent.Delimiter.ByteCount}";
        _writer.Line(extent.Delimiter.HasLineFeed
            ? $"var {place} = global::ArticleSchema.Utf8Literal.{search}({Window}, {literal}, out var {length});"
            : $"var {place} = {Window}.{search}({literal});");
        ReturnIf($"{place} < 0", extent.Missing);
        return length;
    }

    private void EmitGrouped(MemberStep step, GroupedExtent extent, bool canFailLater)
    {
        var end = step.Member.Derived("End");
        var start = step.Member.Derived("Start");
        var tail = step.Member.Derived("Tail");
        var failure = step.Member.Derived("Failure");
        if (extent is { Delimiter: { } delimiter, Missing: { } missing })
        {
            _writer.Line($"var {end} = {IndexOf(Window, delimiter)};");
            ReturnIf($"{end} < 0", missing);
        }
        else
        {
            _writer.Line($"var {end} = {Window}.Length;");
        }

        _writer.Line($"var {start} = {IndexOf($"{Window}[..{end}]", extent.Opening)};");
        _writer.Line($"var {tail} = {Window}[({start} < 0 ? {end} : {start})..];");
        _writer.Line($"var {failure} = {Call(extent.Group, tail)};");
        _writer.Line($"if ({failure}.IsNone)");
        using (_writer.Indent())
            _writer.Line($"{end} = {start};");
        _writer.Line("else");
        using (_writer.Indent())
            _writer.Line($"{tail} = {Window}[{end}..];");
        if (canFailLater)
            Skip($"({start} < 0 ? default : {failure})");

        _values.Emit(step, $"{Window}[..{end}]", _scope.Position);
        _writer.Line($"{Window} = {tail};");
    }

    private void EmitNested(MemberStep step, NestedExtent extent, bool canFailLater)
    {
        var length = step.Member.Derived("Length");
        var failure = step.Member.Derived("Failure");
        var format = ((ArticleValue)step.Member.Value).FormatName;
        var read = IsForward ? "ReadFirst" : "ReadLast";
        _writer.Line(
            $"var {failure} = global::ArticleSchema.Nested.{read}<{format}>({Window}, out var {_scope.Local(step.Member)}, out var {length});");
        _writer.Line($"if ({length} < 0)");

        var shifted = IsForward ? $"{failure}.Shift({_scope.Position})" : _scope.Origin == "0" ? failure : $"{failure}.Shift({_scope.Origin})";
        using (_writer.Indent())
            _writer.Line($"return {OrSkipped(shifted)};");
        if (extent.CanSkip && canFailLater)
            Skip(shifted);
        Advance(length);
    }

    private static string IndexOf(string window, Literal literal) =>
        literal.HasLineFeed
            ? $"global::ArticleSchema.Utf8Literal.IndexOf({window}, {CSharpLiteral.Utf8(literal)}, out _)"
            : $"{window}.IndexOf({CSharpLiteral.Utf8(literal)})";

    private void Advance(string length) => _writer.Line($"{Window} = {_scope.Without(length)};");

    private void ReturnIf(string condition, Expectation expectation)
    {
        _writer.Line($"if ({condition})");
        using (_writer.Indent())
            _writer.Line($"return {FailAt(expectation, _scope.Position)};");
    }

    private string Furthest => IsForward ? "OrFurther" : "OrFurtherFromEnd";

    private string FailAt(Expectation expectation, string position)
    {
        _used.Add(expectation);
        return OrSkipped($"Expected.{expectation.Name}.At({position})");
    }

    private string OrSkipped(string failure) => _hasSkipped ? $"{failure}.{Furthest}({_scope.Skipped})" : failure;
}
