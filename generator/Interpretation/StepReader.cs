using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Takes steps, one after the other.</summary>
internal sealed class StepReader
{
    private readonly FormatScope _scope;
    private readonly ExtentReader _extents;

    public StepReader(FormatPlan plan, FormatScope scope)
    {
        _scope = scope;
        _extents = new(plan, scope, this);
    }

    /// <summary>Takes steps.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="cursor">Where they take.</param>
    /// <returns>Why one of them could not be taken.</returns>
    public Failure Take(IEnumerable<Step> steps, Cursor cursor)
    {
        foreach (var step in steps)
            if (Take(step, cursor) is { IsNone: false } failure)
                return failure;
        return Failure.None;
    }

    /// <summary>Takes an optional group: all of it or nothing.</summary>
    /// <returns>How far it got, if it is not there.</returns>
    public Failure TakeGroup(GroupStep group, Cursor cursor)
    {
        var guesses = _scope.Guesses.Count;
        var branch = cursor.Branch();
        var failure = Take(group.Steps, branch);
        if (failure.IsNone && group.IfEmpty is { } ifEmpty && branch.Window.Length == cursor.Window.Length)
            failure = branch.Fail(ifEmpty);
        if (failure.IsNone)
            cursor.Join(branch);
        _scope.Guesses.Decide(guesses);
        return failure;
    }

    private Failure Take(Step step, Cursor cursor)
    {
        switch (step)
        {
            case LiteralStep literal:
                return TakeLiteral(literal, cursor);
            case GroupStep group:
                cursor.Skip(TakeGroup(group, cursor));
                return Failure.None;
            case MemberStep member:
                return _extents.Take(member, cursor);
            default:
                throw new InvalidOperationException($"There is no reader for a step of type {step.GetType().Name}.");
        }
    }

    /// <summary>Takes a literal, also one that the step before has found there already.</summary>
    private static Failure TakeLiteral(LiteralStep step, Cursor cursor)
    {
        var length = LiteralMatching.MatchAny(step.Forms, cursor.Window.Bytes, cursor.Direction);
        if (length < 0)
            return cursor.Fail(step.Expected);
        cursor.Advance(length);
        return Failure.None;
    }
}
