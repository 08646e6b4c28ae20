using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning.Proofs;

/// <summary>Finds what would be looked at again for each element of a list: time that grows with the square of the text.</summary>
/// <remarks>
/// The elements are those that end by themselves, with nothing between them. An optional group that is not there, and an element
/// too few of a list within an element, may be known only after a look at the whole text. That costs no more than the list once
/// where nothing goes on in their place, for then they end it; and where they look no farther than to where the next element
/// can begin.
/// </remarks>
/// <param name="direction">From where the list is read.</param>
/// <param name="format">The format of the elements.</param>
internal sealed class RereadingProof(Direction direction, FormatModel format)
{
    private readonly IReadOnlyList<Element> _elements = Edges.InOrder(format.Elements, direction);

    /// <summary>What is looked at again and again, as it stands in a template; null if nothing is.</summary>
    public static string? Find(Direction direction, ArticleModel? element) =>
        element is FormatModel format and not HeadersModel ? new RereadingProof(direction, format).Find() : null;

    // Behind an element comes the next one.
    private string? Find() => Find(format, _elements);

    private string? Find(FormatModel part, IReadOnlyList<Element> beyond) =>
        part is not HeadersModel && FormatPlanner.PlanAlone(part, direction) is { } steps
            ? Find(Edges.InOrder(part.Elements, direction), steps, beyond)
            : null;

    /// <param name="elements">Elements, in the order in which the direction meets them.</param>
    /// <param name="steps">Their steps.</param>
    /// <param name="beyond">What comes behind them.</param>
    private string? Find(IReadOnlyList<Element> elements, EquatableArray<Step> steps, IReadOnlyList<Element> beyond)
    {
        var opened = EquatableArray<GroupStart>.Empty;
        for (var i = 0; i < elements.Count; i++)
        {
            var following = elements.Skip(i + 1).Concat(beyond).ToList();
            var found = (elements[i], steps[i]) switch
            {
                (GroupElement group, GroupStep step) => FindIn(group, step, opened, following),
                (HoleElement hole, MemberStep step) => FindIn(hole.Member, step.Extent, following),
                _ => null,
            };
            if (found is not null)
                return found;
            if (steps[i] is MemberStep { Extent: var extent })
                opened = extent is GroupedExtent grouped ? grouped.Groups : EquatableArray<GroupStart>.Empty;
        }
        return null;
    }

    /// <param name="group">The group.</param>
    /// <param name="step">Its step.</param>
    /// <param name="opened">The groups that end the value before this one, if they are there; if not, that value goes on.</param>
    /// <param name="following">What comes behind the group.</param>
    private string? FindIn(GroupElement group, GroupStep step, EquatableArray<GroupStart> opened, IReadOnlyList<Element> following)
    {
        var goesOn = opened.Any(start => start.Group == step.Signature) || CanBeginAlike(group.Elements, following);
        return goesOn && !IsNear(step)
            ? step.Signature.Text
            : Find(Edges.InOrder(group.Elements, direction), step.Steps, following);
    }

    private string? FindIn(MemberModel member, Extent extent, IReadOnlyList<Element> following) =>
        (extent, member.Value) switch
        {
            (NestedExtent, ArticleValue { Format: FormatModel nested }) => Find(nested, following),
            (ElementsExtent, ArticleListValue { Separation.Kind: SeparationKind.None, Format: FormatModel nested }) =>
                CanBeginAlike(nested.Elements, following) && !IsNear(nested)
                    ? $"{{{member.Name}}}"
                    : Find(nested, [.. Edges.InOrder(nested.Elements, direction), .. following]),
            // The separator that would close it is looked for in all that is left.
            (ElementsExtent, _) => $"{{{member.Name}}}",
            _ => null,
        };

    private bool CanBeginAlike(IEnumerable<Element> elements, IEnumerable<Element> following)
    {
        var edges = Edges.Of(following, direction).ToList();
        return Edges.Of(Edges.InOrder(elements, direction), direction).Any(edge => edges.Any(other => Edges.Common(edge, other) is not null));
    }

    /// <summary>Whether a step looks at a number of bytes that has a limit, or at none at which an element can begin.</summary>
    private bool IsNear(Step step) =>
        step switch
        {
            LiteralStep => true,
            GroupStep group => group.Steps.All(IsNear),
            MemberStep { Extent: FixedExtent or LiteralsExtent or PatternExtent or RunExtent { MaxLength: not null } } => true,
            MemberStep { Extent: RunExtent or DigitsExtent, Member.Value: var value } => CannotBeginIn(Edges.Within(value, direction)),
            MemberStep { Extent: RepetitionExtent list } =>
                CannotBeginIn(list.Rules.Chars) && CannotBeginIn(CharacterClass.OfAll(list.Separator.Text)),
            MemberStep { Extent: NestedExtent, Member.Value: ArticleValue { Format: FormatModel nested } } => IsNear(nested),
            _ => false,
        };

    private bool IsNear(FormatModel nested) =>
        nested is not HeadersModel && FormatPlanner.PlanAlone(nested, direction) is { } steps && steps.All(IsNear);

    private bool CannotBeginIn(CharacterClass? chars) =>
        chars is not null && Edges.Of(_elements, direction).All(edge => Edges.Common(edge, chars) is null);
}
