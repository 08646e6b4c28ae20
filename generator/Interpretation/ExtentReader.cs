using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Interpretation.Values;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Finds where values end, and takes them.</summary>
/// <param name="plan">The plan of the format.</param>
/// <param name="scope">The format.</param>
/// <param name="steps">Takes optional groups at which values end.</param>
internal sealed class ExtentReader(FormatPlan plan, FormatScope scope, StepReader steps)
{
    private readonly ValueReader _values = new(scope);
    private readonly ListReader _lists = new(scope);
    private readonly ElementsReader _elements = new(scope);
    private readonly GroupStartReader _groupStarts = new(plan, scope, steps);

    /// <summary>Takes the value of a member.</summary>
    public Failure Take(MemberStep step, Cursor cursor)
    {
        var window = cursor.Window;
        switch (step.Extent)
        {
            case FixedExtent { Length: var length }:
                return CanTake(step, cursor, length) ? Keep(step, cursor, length) : cursor.Fail(step.Expected);
            case LiteralsExtent { Literals: var literals }:
                return Keep(step, cursor, LiteralMatching.MatchAny(literals, window.Bytes, cursor.Direction), step.Expected);
            case PatternExtent:
                var pattern = TemporalPattern.Of((TemporalValue)step.Member.Value);
                return Keep(step, cursor, pattern.CountFirst(window.Bytes), step.Expected);
            case RunExtent { MaxLength: var most }:
                return Keep(step, cursor, CountRun(step, cursor, most ?? window.Length));
            case DigitsExtent { IsSigned: var isSigned }:
                return Keep(step, cursor, Digits.Count(window.Bytes, isSigned, cursor.Direction));
            case RepetitionExtent repetition:
                return Keep(step, cursor, Repetition.Take(repetition, window.Bytes, cursor.Direction), step.Expected);
            case ElementsExtent elements:
                return TakeElements(step, elements, cursor);
            case DelimitedExtent { Reach: var reach, Missing: var missing } delimited:
                return Keep(step, cursor, DelimiterReader.LengthBefore(delimited.Delimiter, reach, cursor), missing);
            case DelimitedByAnyExtent { Reach: var reach, Missing: var missing } delimited:
                return Keep(step, cursor, DelimiterReader.LengthBeforeAny(delimited.Delimiters, reach, cursor), missing);
            case GroupedExtent grouped:
                return TakeGrouped(step, grouped, cursor);
            case NestedExtent nested:
                return TakeNested(step, nested, cursor);
            case RemainderExtent:
                return Keep(step, cursor, window.Length);
            default:
                throw new InvalidOperationException($"There is no reader for an extent of type {step.Extent.GetType().Name}.");
        }
    }

    /// <summary>Texts may have characters of several bytes; dates and numbers check each of theirs.</summary>
    private static bool CanTake(MemberStep step, Cursor cursor, int length)
    {
        var window = cursor.Window;
        return window.Length >= length
            && (step.Member.Value.IsScalar || window.IsBoundary(cursor.IsForward ? length : window.Length - length));
    }

    private static int CountRun(MemberStep step, Cursor cursor, int limit)
    {
        var chars = ((TextValue)step.Member.Value).Rules.Chars!;
        var window = cursor.Window.Bytes;
        return cursor.IsForward ? chars.CountFirst(window, limit) : chars.CountLast(window, limit);
    }

    private Failure TakeElements(MemberStep step, ElementsExtent extent, Cursor cursor)
    {
        var list = (ListValue)step.Member.Value;
        var (length, ended) = _elements.Take(step, extent, cursor.Window, cursor.Direction);
        var text = cursor.Peek(length);
        var failure = _lists.CheckElements(step, list, text);
        if (failure.IsNone)
        {
            // Why the list ended is why there are too few elements, not why one of them is wrong.
            cursor.Skip(ended);
            failure = _lists.CheckCount(step, list, text);
        }
        return failure.IsNone ? Keep(step, cursor, length, new ReadText(text)) : cursor.Furthest(failure);
    }

    private Failure TakeGrouped(MemberStep step, GroupedExtent extent, Cursor cursor)
    {
        var limit = cursor.Window.Length;
        if (extent is { Delimiter: { } delimiter, Missing: { } missing })
        {
            limit = DelimiterReader.LengthBefore(delimiter, extent.ReachOfDelimiter, cursor);
            if (limit < 0)
                return cursor.Fail(missing);
        }

        var (end, failure) = _groupStarts.FindEnd(extent, cursor.Window, limit);
        cursor.Skip(failure);
        return Keep(step, cursor, end);
    }

    private Failure TakeNested(MemberStep step, NestedExtent extent, Cursor cursor)
    {
        var reader = scope.Find(((ArticleValue)step.Member.Value).FormatName);
        var reading = cursor.IsForward ? reader.ReadFirst(cursor.Window) : reader.ReadLast(cursor.Window);
        if (reading.Article is null)
            return cursor.Furthest(reading.Failure);

        if (extent.CanSkip)
            cursor.Skip(reading.Failure);
        return Keep(step, cursor, reading.Length, reading.Article);
    }

    /// <summary>Takes a value of which the length has been found.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cursor">Where it takes.</param>
    /// <param name="length">The length; −1 if it has none.</param>
    /// <param name="missing">What is reported then.</param>
    private Failure Keep(MemberStep step, Cursor cursor, int length, Expectation missing) =>
        length < 0 ? cursor.Fail(missing) : Keep(step, cursor, length);

    private Failure Keep(MemberStep step, Cursor cursor, int length)
    {
        var text = cursor.Peek(length);
        var (value, failure) = _values.Read(step, text, text.Start);
        return failure.IsNone ? Keep(step, cursor, length, value) : cursor.Furthest(failure);
    }

    private static Failure Keep(MemberStep step, Cursor cursor, int length, ReadValue? value)
    {
        cursor.Keep(step.Member.Name, value);
        cursor.Advance(length);
        return Failure.None;
    }
}
