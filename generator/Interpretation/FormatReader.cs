using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Reads articles of a format with a template: a window is taken from its front, then from its end; the
/// rest remains.</summary>
internal sealed class FormatReader : ArticleReader
{
    private readonly FormatPlan _plan;
    private readonly FormatScope _scope;
    private readonly StepReader _steps;
    private readonly ComputedReader _computed;

    public FormatReader(FormatPlan plan, ReaderTable readers)
    {
        _plan = plan;
        _scope = new(plan.Type, readers);
        _steps = new(plan, _scope);
        _computed = new(plan.Computed, _scope);
    }

    public override bool AcceptsAnyText => _plan.AcceptsAnyText;

    public override Reading Read(Window window) =>
        _plan.EndsByItself ? WithoutSkipped(ReadFirst(window, isWhole: true)) : ReadWhole(window);

    public override Reading ReadFirst(Window window) => _plan.EndsByItself ? ReadFirst(window, isWhole: false) : Read(window);

    public override Reading ReadLast(Window window)
    {
        if (_plan.Last.Count == 0)
            return Read(window);

        var cursor = new Cursor(window, Direction.Backward, _scope);
        var failure = _steps.Take(_plan.Last, cursor);
        if (failure.IsNone && _plan is { GuardBefore: { } guard, Model.NotPrecededBy: { } chars })
            failure = chars.ContainsLast(cursor.Window.Bytes) ? cursor.Fail(guard) : Failure.None;
        if (!failure.IsNone)
            return Reading.Of(failure);

        var article = window.From(cursor.Window.Length);
        if (!_plan.IsLastConfirmed)
            return Finish(article, cursor, window.Start);

        // Read from its start, its values may end elsewhere.
        var confirmed = Read(article);
        return confirmed.Article is null ? confirmed : confirmed with { Failure = cursor.Skipped };
    }

    public override string MemberAt(ReadArticle article, int offset) =>
        _plan.Model.Members.FirstOrDefault(member => Covers(article, member.Name, offset))?.Name ?? "";

    private Reading ReadFirst(Window window, bool isWhole)
    {
        var cursor = new Cursor(window, Direction.Forward, _scope);
        var failure = _steps.Take(_plan.Front, cursor);
        if (failure.IsNone && isWhole && !cursor.Window.IsEmpty)
            failure = cursor.Fail(_plan.End!);
        if (failure.IsNone && _plan is { GuardBehind: { } guard, Model.NotFollowedBy: { } chars })
            failure = chars.ContainsFirst(cursor.Window.Bytes) ? cursor.Fail(guard) : Failure.None;
        return failure.IsNone
            ? Finish(window.First(window.Length - cursor.Window.Length), cursor, window.Start)
            : Reading.Of(failure);
    }

    private Reading ReadWhole(Window window)
    {
        var front = new Cursor(window, Direction.Forward, _scope);
        var failure = _steps.Take(_plan.Front, front);
        if (failure.IsNone && _plan.End is { } end && !front.Window.IsEmpty)
            failure = front.Fail(end);
        if (!failure.IsNone)
            return Reading.Of(failure);

        var back = front.Turn();
        failure = _steps.Take(_plan.Back, back);
        if (!failure.IsNone)
            return Reading.Of(failure);

        var rest = back.Turn().Behind(front);
        failure = _plan.Rest is null ? Failure.None : _steps.Take([_plan.Rest], rest);
        return failure.IsNone ? WithoutSkipped(Finish(window, rest, window.Start)) : Reading.Of(failure);
    }

    /// <summary>Of an article that is all of its window nobody asks what was passed over.</summary>
    private static Reading WithoutSkipped(Reading reading) =>
        reading.Article is null ? reading : reading with { Failure = Failure.None };

    /// <summary>Makes the article of what a cursor has found, if the computed numbers are right.</summary>
    private Reading Finish(Window article, Cursor cursor, int start)
    {
        var failure = _computed.Check(cursor.Members, start);
        return failure.IsNone ? new(new(article, cursor.Members), cursor.Skipped) : Reading.Of(failure);
    }

    private static bool Covers(ReadArticle article, string member, int offset)
    {
        var text = article.Members.TryGetValue(member, out var value) ? value.Place : null;
        return text is { } place && offset >= place.Start && offset < place.End;
    }
}
