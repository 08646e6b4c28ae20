using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes how the end of a value is found that is where something else begins, and the value taken.</summary>
/// <param name="writer">Takes the statements.</param>
internal sealed class DelimitedExtentEmitter(StepWriter writer)
{
    private readonly ValueEmitter _values = new(writer);

    private bool IsForward => writer.IsForward;

    private string Window => writer.Window;

    /// <summary>Writes the statements for a value that one text ends.</summary>
    /// <param name="step">The step.</param>
    /// <param name="extent">The text.</param>
    /// <param name="isTaken">Whether the text is taken along with the value.</param>
    public void Emit(MemberStep step, DelimitedExtent extent, bool isTaken)
    {
        if (IsForward)
            EmitForward(step, extent, isTaken);
        else
            EmitFromEnd(step, extent, isTaken);
    }

    /// <summary>Writes the statements for a value that one of several texts ends.</summary>
    /// <param name="step">The step.</param>
    /// <param name="extent">The texts.</param>
    public void Emit(MemberStep step, DelimitedByAnyExtent extent)
    {
        if (IsForward)
            EmitForward(step, extent);
        else
            EmitFromEnd(step, extent);
    }

    /// <summary>Writes the statements for a value that ends where an optional group begins.</summary>
    /// <param name="step">The step.</param>
    /// <param name="extent">The groups, and the text behind them.</param>
    /// <param name="canFailLater">Whether a step behind this one can fail.</param>
    public void Emit(MemberStep step, GroupedExtent extent, bool canFailLater)
    {
        var end = step.Member.Derived("End");
        var failure = step.Member.Derived("Failure");
        var limit = $"{Window}.Length";
        if (extent is { Delimiter: { } delimiter, Missing: { } missing })
        {
            limit = step.Member.Derived("Delimiter");
            writer.Line($"var {limit} = {LiteralPrinter.Find(delimiter, Searched(step, extent.ReachOfDelimiter), DirectionOf(extent.ReachOfDelimiter))};");
            writer.ReturnIf($"{limit} < 0", missing);
        }

        var method = GroupStartEmitter.MethodName(step.Member);
        writer.Line($"var {end} = {method}({Window}, {limit}, {writer.Scope.Origin}, out {(canFailLater ? $"var {failure}" : "_")});");
        if (canFailLater)
            writer.Skip(failure);
        _values.Emit(step, $"{Window}[..{end}]", writer.Scope.Position);
        writer.Advance(end);
    }

    private void EmitForward(MemberStep step, DelimitedExtent extent, bool isTaken)
    {
        var end = step.Member.Derived("End");
        var delimiter = FindDelimiter(step, extent, end);
        _values.Emit(step, $"{Window}[..{end}]", writer.Scope.Position);
        writer.Line($"{Window} = {Window}[{(isTaken ? $"({end} + {delimiter})" : end)}..];");
    }

    private void EmitFromEnd(MemberStep step, DelimitedExtent extent, bool isTaken)
    {
        var start = step.Member.Derived("Start");
        var delimiter = FindDelimiter(step, extent, start);
        _values.Emit(step, $"{Window}[({start} + {delimiter})..]", $"{writer.Scope.Origin} + {start} + {delimiter}");
        writer.Line($"{Window} = {Window}[..{(isTaken ? start : $"({start} + {delimiter})")}];");
    }

    private void EmitForward(MemberStep step, DelimitedByAnyExtent extent)
    {
        var end = step.Member.Derived("End");
        var searched = Searched(step, extent.Reach);
        if (extent.Reach == Reach.Nearest)
            writer.Line($"var {end} = {DelimiterEmitter.Of(step.Member, Direction.Forward)}.IndexOf({searched});");
        else
            EmitFarthest(end, "Last", extent.Delimiters.Select(delimiter => LiteralPrinter.Find(delimiter, searched, Direction.Backward)));
        writer.ReturnIf($"{end} < 0", extent.Missing);
        _values.Emit(step, $"{Window}[..{end}]", writer.Scope.Position);
        writer.Advance(end);
    }

    private void EmitFromEnd(MemberStep step, DelimitedByAnyExtent extent)
    {
        var start = step.Member.Derived("Start");
        var searched = Searched(step, extent.Reach);
        if (extent.Reach == Reach.Nearest)
            writer.Line($"var {start} = {DelimiterEmitter.Of(step.Member, Direction.Backward)}.EndOfLast({searched});");
        else
            EmitFarthest(start, "First", extent.Delimiters.Select(delimiter => LiteralPrinter.FindEndOfFirst(delimiter, searched)));
        writer.ReturnIf($"{start} < 0", extent.Missing);
        EmitStartOfLine(start, searched);
        _values.Emit(step, $"{Window}[{start}..]", $"{writer.Scope.Origin} + {start}");
        writer.Line($"{Window} = {Window}[..{start}];");
    }

    /// <summary>Writes the search for the farthest of several delimiters.</summary>
    private void EmitFarthest(string place, string side, IEnumerable<string> searches) =>
        writer.Call($"var {place} = global::ArticleSchema.Window.{side}(", searches);

    /// <summary>Writes the search for a delimiter.</summary>
    /// <returns>The expression for its length.</returns>
    private string FindDelimiter(MemberStep step, DelimitedExtent extent, string place)
    {
        var length = step.Member.Derived("Delimiter");
        var searched = Searched(step, extent.Reach);
        writer.Line($"var {place} = {LiteralPrinter.Find(extent.Delimiter, searched, DirectionOf(extent.Reach), length)};");
        writer.ReturnIf($"{place} < 0", extent.Missing);
        EmitStartOfLine(place, searched);
        return LiteralPrinter.LengthOf(extent.Delimiter, length);
    }

    /// <summary>Writes in what a delimiter is searched for: the window, or the line of it at which the value stands.</summary>
    /// <returns>The variable.</returns>
    private string Searched(MemberStep step, Reach reach)
    {
        if (reach != Reach.FarthestOnLine)
            return Window;

        var line = step.Member.Derived("Line");
        writer.Line($"var {line} = global::ArticleSchema.Window.{(IsForward ? "FirstLine" : "LastLine")}({Window});");
        return line;
    }

    /// <summary>From which end a delimiter is searched for.</summary>
    private Direction DirectionOf(Reach reach) => (reach == Reach.Nearest) == IsForward ? Direction.Forward : Direction.Backward;

    /// <summary>Makes a place on the last line one in the window.</summary>
    private void EmitStartOfLine(string place, string searched)
    {
        if (searched != Window && !IsForward)
            writer.Line($"{place} += {Window}.Length - {searched}.Length;");
    }
}
