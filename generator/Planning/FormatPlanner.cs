using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning.Proofs;
using ArticleSchema.Generator.Planning.Roles;

namespace ArticleSchema.Generator.Planning;

/// <summary>Plans a format: cuts its template at the rest, and turns both sides into steps.</summary>
internal sealed class FormatPlanner
{
    private readonly FormatModel _model;
    private readonly List<Finding> _findings = [];
    private readonly ExpectationTable _expectations;
    private readonly GroupTable _groups;

    /// <summary>Whether an article is planned of which the other end is not known.</summary>
    private readonly bool _isAlone;

    private FormatPlanner(FormatModel model, bool isAlone = false)
    {
        _model = model;
        _isAlone = isAlone;
        _expectations = new(model);
        _groups = new(model);
    }

    public static Outcome<ArticlePlan> Plan(FormatModel model)
    {
        var planner = new FormatPlanner(model);
        ListChecks.CheckSequences(model, planner._findings);
        if (planner._findings.Count > 0)
            return new(null, planner._findings.ToEquatableArray());

        var plan = model.Elements.Any(IsRest) ? planner.PlanAroundRest() : planner.PlanWithoutRest();
        return Outcome.Of<ArticlePlan>(plan, planner._findings);
    }

    /// <summary>Whether a format finds the end, or from the back the start, of its articles.</summary>
    public static bool EndsByItself(FormatModel model, Direction direction) =>
        model is HeadersModel
            ? direction == Direction.Forward
            : !model.Elements.Any(IsRest) && PlanAlone(model, direction) is not null;

    /// <summary>Plans a whole template from one end, for an article of which the other end is not known. Null if a hole at that
    /// other end would have to be told where it ends.</summary>
    public static EquatableArray<Step>? PlanAlone(FormatModel model, Direction direction)
    {
        var planner = new FormatPlanner(model, isAlone: true);
        var steps = planner.PlanSequence(Edges.InOrder(model.Elements, direction), direction, isRestNext: true);
        return planner._findings.Count == 0 ? steps : null;
    }

    private static bool IsRest(Element element) => element is HoleElement { IsRest: true };

    private FormatPlan PlanAroundRest()
    {
        var elements = _model.Elements;
        var front = elements.TakeWhile(element => !IsRest(element)).ToList();
        var rest = (HoleElement)elements[front.Count];
        var back = Edges.InOrder(elements.Skip(front.Count + 1), Direction.Backward);

        CheckGuards(isReadFromStart: false, isReadFromEnd: false);
        if (rest.Member.UpTo is not null)
            _findings.Add(Finding.OnMember(DescriptorIds.UselessUpTo, rest.Member.Name, rest.Member.Name));
        var frontSteps = PlanSequence(front, Direction.Forward, isRestNext: true);
        var backSteps = PlanSequence(back, Direction.Backward, isRestNext: true);
        return new(
            _model,
            frontSteps,
            backSteps,
            MemberPlanner.Plan(rest.Member, new RemainderExtent(), _expectations),
            End: null,
            EndsByItself: false,
            Last: EquatableArray<Step>.Empty,
            IsLastConfirmed: false,
            GuardBefore: null,
            GuardBehind: null,
            _model.AcceptsAnyText,
            LensPlanner.Plan(_model),
            ComputedCheck.Of(_model, _expectations),
            RolePlanner.Plan(_model));
    }

    private FormatPlan PlanWithoutRest()
    {
        var own = PlanAlone(_model, Direction.Forward);
        var last = PlanAlone(_model, Direction.Backward) ?? EquatableArray<Step>.Empty;
        CheckGuards(isReadFromStart: own is not null, isReadFromEnd: last.Count > 0);
        var steps = own ?? PlanSequence(_model.Elements, Direction.Forward, isRestNext: false);
        return new(
            _model,
            steps,
            Back: EquatableArray<Step>.Empty,
            Rest: null,
            TakesRemainder(steps) ? null : _expectations.End,
            EndsByItself: own is not null,
            last,
            IsLastConfirmed: last.Any(IsSearched),
            _expectations.GuardBefore,
            _expectations.GuardBehind,
            AcceptsAnyText: false,
            LensPlanner.Plan(_model),
            ComputedCheck.Of(_model, _expectations),
            RolePlanner.Plan(_model));
    }

    private EquatableArray<Step> PlanSequence(IReadOnlyList<Element> elements, Direction direction, bool isRestNext)
    {
        var rest = isRestNext && !_isAlone ? _model.Elements.OfType<HoleElement>().FirstOrDefault(IsRest)?.Member : null;
        return new SequencePlanner(direction, isRestNext, rest, _isAlone, _findings, _groups, _expectations).Plan(elements, []);
    }

    private void CheckGuards(bool isReadFromStart, bool isReadFromEnd)
    {
        if (_model.NotPrecededBy is not null && !isReadFromEnd)
            _findings.Add(Finding.OnType(DescriptorIds.UselessGuard, _model.Type.Name, "NotPrecededBy", "end"));
        if (_model.NotFollowedBy is not null && !isReadFromStart)
            _findings.Add(Finding.OnType(DescriptorIds.UselessGuard, _model.Type.Name, "NotFollowedBy", "start"));
    }

    /// <summary>Whether the end of a value is searched for, rather than seen at the value itself.</summary>
    private static bool IsSearched(Step step) =>
        step switch
        {
            GroupStep group => group.Steps.Any(IsSearched),
            MemberStep { Extent: FixedExtent or LiteralsExtent or RunExtent or PatternExtent or DigitsExtent or RepetitionExtent } => false,
            MemberStep => true,
            _ => false,
        };

    private static bool TakesRemainder(EquatableArray<Step> steps) =>
        steps.Count > 0 && steps[steps.Count - 1] is MemberStep { Extent: RemainderExtent };
}
