using System.Collections.Immutable;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning.Proofs;

namespace ArticleSchema.Generator.Planning;

/// <summary>Plans the elements on one side of a template.</summary>
/// <param name="direction">The direction in which they are read.</param>
/// <param name="isRestNext">Whether the rest is behind them, rather than the end of the window.</param>
/// <param name="rest">The member of that rest; null if it is not known.</param>
/// <param name="isAlone">Whether the other end of the article is not known.</param>
/// <param name="findings">Takes what cannot be read.</param>
/// <param name="groups">How groups are called.</param>
/// <param name="expectations">What is reported.</param>
internal sealed class SequencePlanner(
    Direction direction,
    bool isRestNext,
    MemberModel? rest,
    bool isAlone,
    List<Finding> findings,
    GroupTable groups,
    ExpectationTable expectations)
{
    private readonly ExtentPlanner _extents = new(direction, isRestNext, rest, isAlone, findings, groups, expectations);

    /// <summary>Plans elements in the order in which the direction meets them.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="continuation">What the direction meets behind them.</param>
    public EquatableArray<Step> Plan(IReadOnlyList<Element> elements, IReadOnlyList<Element> continuation)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        for (var i = 0; i < elements.Count; i++)
        {
            var following = elements.Skip(i + 1).Concat(continuation).ToList();
            switch (elements[i])
            {
                case LiteralElement literal:
                    var isKnown = steps.LastOrDefault() is MemberStep { Extent: var extent } && HasFound(extent, literal.Single);
                    steps.Add(new LiteralStep(literal.Forms, isKnown, expectations.ForLiteral(literal)));
                    break;
                case GroupElement group:
                    steps.Add(PlanGroup(group, following));
                    break;
                case HoleElement hole when _extents.Choose(hole, following) is { } chosen:
                    CheckFolds(hole, chosen);
                    CheckHeaders(hole, following);
                    if (chosen is ElementsExtent && hole.Member.Value is ArticleListValue { Separation.Kind: SeparationKind.None } list)
                        ListChecks.CheckRereading(hole.Member, list, direction, findings);
                    steps.Add(MemberPlanner.Plan(hole.Member, FindAlong(steps, hole.Member, chosen), expectations));
                    break;
            }
        }
        return new(steps.ToImmutable());
    }

    /// <summary>Marks an article that ends the list before it as read along with that, where it would be read alike again.</summary>
    private static Extent FindAlong(ImmutableArray<Step>.Builder steps, MemberModel member, Extent extent)
    {
        if (extent is not NestedExtent nested
            || member.Value is not ArticleValue { Format: FormatModel format }
            || steps.LastOrDefault() is not MemberStep { Extent: ElementsExtent { Until: [{ FormatName: not null }] } list } before
            || !FirstLineProof.Holds(format))
            return extent;

        steps[steps.Count - 1] = before with { Extent = list with { Found = member } };
        return nested with { MayBeFound = true };
    }

    private GroupStep PlanGroup(GroupElement group, IReadOnlyList<Element> continuation)
    {
        var signature = groups.Of(group);
        var members = signature.Members;
        var steps = Plan(Edges.InOrder(group.Elements, direction), continuation);
        var ifEmpty = members.Count == 0 || group.Elements.Any(TakesSomething) ? null : expectations.ForValue(members[0]);
        return new(signature, steps, ifEmpty);
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
            findings.Add(Finding.InTemplate(DescriptorIds.FoldIsDelimiter, hole.Span, hole.Member.Name, taken.Show()));
    }

    /// <summary>Headers do not end before what reads as one more line of them.</summary>
    private void CheckHeaders(HoleElement hole, IReadOnlyList<Element> following)
    {
        if (hole.Member.Value is ArticleValue { Format: HeadersModel headers } && HeadersEndProof.Find(headers, following) is { } taken)
            findings.Add(Finding.InTemplate(DescriptorIds.TakenByHeaders, hole.Span, hole.Member.Name, taken.Show(), headers.Type.Name));
    }

    private static bool HasFound(Extent extent, Literal? literal) =>
        literal is not null && extent switch
        {
            DelimitedExtent delimited => delimited.Delimiter == literal,
            RepetitionExtent repetition => repetition.Beyond == literal && !literal.HasLineFeed,
            _ => false,
        };

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
}
