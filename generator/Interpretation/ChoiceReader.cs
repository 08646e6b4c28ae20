using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Reads articles of a choice: tries one branch after the other.</summary>
/// <param name="plan">The choice.</param>
/// <param name="readers">The readers of all formats.</param>
internal sealed class ChoiceReader(ChoicePlan plan, ReaderTable readers) : ArticleReader
{
    private readonly FormatScope _scope = new(plan.Type, readers);
    private readonly string[] _names = [.. plan.Model.Branches.Select(branch => branch.Member.Name)];

    public override bool AcceptsAnyText => plan.AcceptsAnyText;

    public override bool DependsOnPlace => plan.Model.DependsOnPlace;

    public override Reading Read(Window window) => ReadElement(window, ElementPlace.Alone);

    public override Reading ReadElement(Window window, ElementPlace place)
    {
        var guesses = _scope.Guesses.Count;
        var reading = ReadBranches(window, place);
        _scope.Guesses.Decide(guesses);
        return reading;
    }

    public override string MemberAt(ReadArticle article, int offset) => _names[article.Branch];

    private Reading ReadBranches(Window window, ElementPlace place)
    {
        var failure = plan.NoBranch is { } noBranch ? _scope.Fail(noBranch, window.Start) : Failure.None;
        foreach (var branch in plan.Stages.SelectMany(stage => BranchesOf(stage, window)))
        {
            var index = Array.IndexOf(_names, branch.Member.Name);
            if (!IsInPlace(branch, index, place, looksAhead: false) || !TryUnframe(branch, window, out var text))
                continue;

            var (value, refused) = ReadBranch(branch, text);
            failure = failure.OrFurther(refused);
            if (value is not null && IsInPlace(branch, index, place, looksAhead: true))
            {
                var members = new Dictionary<string, ReadValue> { [branch.Member.Name] = value };
                return new(new(window, members) { Branch = index }, Failure.None);
            }
        }
        return Reading.Of(failure);
    }

    /// <summary>The branches that are tried: of several groups only those of the first byte.</summary>
    private static IEnumerable<Branch> BranchesOf(ChoiceStage stage, Window window) =>
        stage.Groups.Count == 1
            ? stage.Groups[0].Branches
            : stage.Groups
                .Where(group => !window.IsEmpty && group.FirstBytes.Contains(window[0]))
                .SelectMany(group => group.Branches);

    private ValueReading ReadBranch(Branch branch, Window text)
    {
        if (branch.Member.Value is not ArticleValue article)
            return Checks.AreMet(branch.Checks, branch.Member, text) ? ValueReading.Of(new ReadText(text)) : ValueReading.Absent;

        var reading = _scope.Find(article.FormatName).Read(text);
        return new(reading.Article, reading.Failure);
    }

    /// <summary>Takes off what stands around the value of a branch, if that is there.</summary>
    private static bool TryUnframe(Branch branch, Window window, out Window value)
    {
        value = window;
        return TryTake(branch.Opening, Direction.Forward, ref value) && TryTake(branch.Closing, Direction.Backward, ref value);
    }

    private static bool TryTake(LiteralStep? step, Direction direction, ref Window value)
    {
        if (step is null)
            return true;

        var length = LiteralMatching.MatchAny(step.Forms, value.Bytes, direction);
        if (length < 0)
            return false;
        value = direction == Direction.Forward ? value.From(length) : value.First(value.Length - length);
        return true;
    }

    /// <summary>Whether an element stands where a branch asks for.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="index">Which it is.</param>
    /// <param name="place">The place of the element.</param>
    /// <param name="looksAhead">Whether those rules are meant that read the next element, or those that do not.</param>
    private bool IsInPlace(Branch branch, int index, ElementPlace place, bool looksAhead) =>
        branch.Place.All(rule => rule.LooksAhead != looksAhead || IsInPlace(rule, index, place));

    private bool IsInPlace(PlaceRule rule, int index, ElementPlace place) =>
        place.Sight == Sight.None || rule.Constraint switch
        {
            PlaceConstraint.First => place.IsFirst,
            PlaceConstraint.NotFirst => !place.IsFirst,
            PlaceConstraint.Last => place.IsLast,
            PlaceConstraint.NotLast => !place.IsLast,
            PlaceConstraint.After => IsOneOf(rule, place.Previous),
            PlaceConstraint.NotAfter => !IsOneOf(rule, place.Previous),
            _ when place.Sight != Sight.Whole => true,
            PlaceConstraint.Before => IsOneOf(rule, place.Next(this, index)),
            _ => !IsOneOf(rule, place.Next(this, index)),
        };

    private bool IsOneOf(PlaceRule rule, int branch) => branch >= 0 && rule.Branches.Contains(_names[branch]);
}
