using System.Collections.Immutable;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
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
        planner.CheckSequences();
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
        var steps = planner.PlanSequence(Edges.InOrder(model.Elements, direction), [], direction, isRestNext: true);
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
        var frontSteps = PlanSequence(front, [], Direction.Forward, isRestNext: true);
        var backSteps = PlanSequence(back, [], Direction.Backward, isRestNext: true);
        return new(
            _model,
            frontSteps,
            backSteps,
            PlanMember(rest.Member, new RemainderExtent()),
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
        var steps = own ?? PlanSequence(_model.Elements, [], Direction.Forward, isRestNext: false);
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

    /// <summary>A list without separators is walked from its start: its elements have to say where they end. If they do not,
    /// nothing more is said of where the list does.</summary>
    private void CheckSequences()
    {
        foreach (var member in _model.Members)
        {
            if (member.Value is not ArticleListValue { Separation.Kind: SeparationKind.None, Format: { } element } list)
                continue;
            if (ListPlanner.IsSequence(element, Direction.Forward))
                CheckRereading(member, list, Direction.Forward);
            else if (element is FormatModel format && Edges.CanBeEmpty(format) && EndsByItself(format, Direction.Forward))
                _findings.Add(Finding.OnMember(DescriptorIds.EmptyElements, member.Name, member.Name, format.Type.Name));
            else
                _findings.Add(Finding.OnMember(DescriptorIds.MissingSeparator, member.Name, member.Name));
        }
    }

    /// <summary>A list is not read in more than linear time.</summary>
    private void CheckRereading(MemberModel member, ArticleListValue list, Direction direction)
    {
        if (list.Occurs.Most == int.MaxValue && RereadingProof.Find(direction, list.Format) is { } found)
            _findings.Add(Finding.OnMember(DescriptorIds.RereadElements, member.Name, member.Name, found, list.Format!.Type.Name));
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

    /// <summary>Plans elements in the order in which a direction meets them.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="continuation">What the direction meets behind them.</param>
    /// <param name="direction">The direction.</param>
    /// <param name="isRestNext">Whether the rest is behind all of that, rather than the end of the window.</param>
    private EquatableArray<Step> PlanSequence(
        IReadOnlyList<Element> elements, IReadOnlyList<Element> continuation, Direction direction, bool isRestNext)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        var rest = isRestNext && !_isAlone ? _model.Elements.OfType<HoleElement>().FirstOrDefault(IsRest)?.Member : null;
        var extents = new ExtentPlanner(direction, isRestNext, rest, _isAlone, _findings, _groups, _expectations);
        for (var i = 0; i < elements.Count; i++)
        {
            var following = elements.Skip(i + 1).Concat(continuation).ToList();
            switch (elements[i])
            {
                case LiteralElement literal:
                    var isKnown = steps.LastOrDefault() is MemberStep { Extent: var extent } && HasFound(extent, literal.Single);
                    steps.Add(new LiteralStep(literal.Forms, isKnown, _expectations.ForLiteral(literal)));
                    break;
                case GroupElement group:
                    steps.Add(PlanGroup(group, following, direction, isRestNext));
                    break;
                case HoleElement hole when extents.Choose(hole, following) is { } chosen:
                    CheckFolds(hole, chosen);
                    CheckHeaders(hole, following);
                    if (chosen is ElementsExtent && hole.Member.Value is ArticleListValue { Separation.Kind: SeparationKind.None } list)
                        CheckRereading(hole.Member, list, direction);
                    steps.Add(PlanMember(hole.Member, chosen));
                    break;
            }
        }
        return new(steps.ToImmutable());
    }

    /// <summary>A value of folded texts cannot end at what its folds hold: it would end at the first of them.</summary>
    private void CheckFolds(HoleElement hole, Extent extent)
    {
        IEnumerable<Literal?> ends = extent switch
        {
            DelimitedExtent delimited => [delimited.Delimiter],
            DelimitedByAnyExtent delimited => delimited.Delimiters,
            GroupedExtent grouped => grouped.Groups.Select(start => start.Opening).Append(grouped.Delimiter),
            _ => [],
        };
        if (hole.Member.Value.Folding is { } folding && ends.FirstOrDefault(end => end is not null && folding.IsTakenFor(end)) is { } taken)
            _findings.Add(Finding.InTemplate(DescriptorIds.FoldIsDelimiter, hole.Span, hole.Member.Name, taken.Show()));
    }

    /// <summary>Headers do not end before what reads as one more line of them.</summary>
    private void CheckHeaders(HoleElement hole, IReadOnlyList<Element> following)
    {
        if (hole.Member.Value is ArticleValue { Format: HeadersModel headers } && HeadersEndProof.Find(headers, following) is { } taken)
            _findings.Add(Finding.InTemplate(DescriptorIds.TakenByHeaders, hole.Span, hole.Member.Name, taken.Show(), headers.Type.Name));
    }

    private static bool HasFound(Extent extent, Literal? literal) =>
        literal is not null && extent switch
        {
            DelimitedExtent delimited => delimited.Delimiter == literal,
            RepetitionExtent repetition => repetition.Beyond == literal && !literal.HasLineFeed,
            _ => false,
        };

    private GroupStep PlanGroup(GroupElement group, IReadOnlyList<Element> continuation, Direction direction, bool isRestNext)
    {
        var signature = _groups.Of(group);
        var members = signature.Members;
        var steps = PlanSequence(Edges.InOrder(group.Elements, direction), continuation, direction, isRestNext);
        var ifEmpty = members.Count == 0 || group.Elements.Any(TakesSomething) ? null : _expectations.ForValue(members[0]);
        return new(signature, steps, ifEmpty);
    }

    /// <summary>Whether an element has at least one byte wherever it is there.</summary>
    private static bool TakesSomething(Element element) =>
        element switch
        {
            LiteralElement => true,
            HoleElement { Member.Value: ArticleValue } => false,
            HoleElement hole when Edges.CanBeEmpty(hole.Member) => false,
            HoleElement => true,
            _ => false,
        };

    private MemberStep PlanMember(MemberModel member, Extent extent) =>
        new(member, extent, ChecksBeyond(extent, member.Value), _expectations.ForValue(member));

    /// <summary>The checks of a text, or of each text of a list, that the extent does not already grant.</summary>
    public static EquatableArray<Check> ChecksBeyond(Extent extent, ValueModel value)
    {
        if (value is not (TextValue or TextListValue))
            return EquatableArray<Check>.Empty;

        var rules = value is TextValue text ? text.Rules : ((TextListValue)value).Rules;
        return Check.For(rules).Where(check => !IsGranted(check, extent)).ToEquatableArray();
    }

    private static bool IsGranted(Check check, Extent extent) =>
        (check, extent) switch
        {
            (LengthCheck, FixedExtent or RepetitionExtent) => true,
            (CharsCheck, RunExtent or RepetitionExtent) => true,
            (LiteralsCheck, LiteralsExtent) => true,
            _ => false,
        };
}
