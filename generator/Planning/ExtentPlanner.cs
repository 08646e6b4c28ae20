using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>Decides where a hole ends: by itself if its type says so, else where what follows it begins.</summary>
internal sealed class ExtentPlanner(
    Direction direction,
    bool isRestNext,
    List<Finding> findings,
    GroupTable groups,
    ExpectationTable expectations)
{
    private readonly ListPlanner _lists = new(direction, isRestNext);

    private bool IsForward => direction == Direction.Forward;

    /// <summary>Decides where a hole ends; null, and a finding, if nothing says so.</summary>
    /// <param name="hole">The hole.</param>
    /// <param name="following">What the direction meets behind it.</param>
    public Extent? Choose(HoleElement hole, IReadOnlyList<Element> following)
    {
        var value = hole.Member.Value;
        if (value is TextValue or EnumValue && value.Literals is { Count: > 0 } own)
            return new LiteralsExtent(own);
        if (FixedLength(value) is { } length)
            return new FixedExtent(length);
        if (following.Count == 0 && !isRestNext)
            return new RemainderExtent();
        if (value is ArticleValue { Format: FormatModel format } && IsToldByItself(format, following))
            return new NestedExtent(format.Elements.Any(element => element is GroupElement));
        if (value is TemporalValue && IsForward && !Edges.Of(following, direction).Any(edge => Edges.Common(Edges.Within(value, direction), edge) is not null))
            return new PatternExtent();
        if (EndsByItself(value, following) is { } run)
            return run;
        if (value is ListValue list && _lists.Choose(list, following) is { } elements)
            return elements;

        switch (Next(following))
        {
            case LiteralElement { Single: not null } literal:
                return new DelimitedExtent(Delimiter(following)!, expectations.ForLiteral(literal));
            case LiteralElement literal:
                return new DelimitedByAnyExtent(Continue(literal.Forms, following), expectations.ForLiteral(literal));
            case GroupElement group:
                if (EndsAtGroups(following) is { } grouped)
                    return grouped;
                findings.Add(Finding.InTemplate(
                    DescriptorIds.UndecidedGroup, hole.Span, hole.Member.Name, TemplatePrinter.Of(group)));
                return null;
            case HoleElement { Member.Value: (TextValue or EnumValue) and { Literals: { Count: > 0 } literals } } next:
                return new DelimitedByAnyExtent(Continue(literals, following), expectations.ForValue(next.Member));
            default:
                ReportIndistinct(hole, Next(following) as HoleElement);
                return null;
        }
    }

    private static Element? Next(IReadOnlyList<Element> following) => following.Count > 0 ? following[0] : null;

    private static int? FixedLength(ValueModel value) =>
        value switch
        {
            DateValue date => date.Pattern.Text.Length,
            TemporalValue temporal => temporal.Length,
            NumberValue { Width: > 0 } number => number.Width,
            TextValue { Rules: { HasFixedLength: true } rules } => rules.MaxLength,
            _ => null,
        };

    /// <summary>Whether a format finds where its articles end, and what follows cannot be taken for a part of them.</summary>
    private bool IsToldByItself(FormatModel format, IReadOnlyList<Element> following)
    {
        var last = format.Elements[IsForward ? format.Elements.Count - 1 : 0];
        var open = last is HoleElement hole ? Edges.Within(hole.Member.Value, direction) : null;
        return FormatPlanner.EndsByItself(format, direction)
            && (open is null || Edges.Of(following, direction).All(edge => Edges.Common(open, edge) is null));
    }

    /// <summary>The text that follows, also where the end of a group cuts it in two; null if it is none, or one of several.</summary>
    private Literal? Delimiter(IReadOnlyList<Element> following)
    {
        var texts = following
            .Select(element => (element as LiteralElement)?.Single)
            .TakeWhile(literal => literal is not null && literal.IgnoresCase == (following[0] as LiteralElement)?.Single?.IgnoresCase)
            .Select(literal => literal!.Text)
            .ToList();
        return texts.Count == 0
            ? null
            : Literal.Of(string.Concat(IsForward ? texts : Enumerable.Reverse(texts)), ((LiteralElement)following[0]).Single!.IgnoresCase);
    }

    /// <summary>The literals of a neighbour, together with the text behind it: what it is found by.</summary>
    private EquatableArray<Literal> Continue(EquatableArray<Literal> literals, IReadOnlyList<Element> following) =>
        following.Count > 1 && following[1] is LiteralElement { Single: { } beyond }
            && literals.All(literal => literal.IgnoresCase == beyond.IgnoresCase)
                ? literals.Select(literal => Literal.Of(
                    IsForward ? literal.Text + beyond.Text : beyond.Text + literal.Text, beyond.IgnoresCase)).ToEquatableArray()
                : literals;

    /// <summary>The run of a class, or the list of such runs, unless what follows can begin with a character of the class.</summary>
    private Extent? EndsByItself(ValueModel value, IReadOnlyList<Element> following)
    {
        if (Edges.Within(value, direction) is not { } chars)
            return null;
        if (Edges.Of(following, direction).Any(edge => Edges.Common(chars, edge) is not null))
            return null;

        return value switch
        {
            NumberValue number => new DigitsExtent(number.IsSigned),
            TextValue text => new RunExtent(text.Rules.MaxLength == int.MaxValue ? null : text.Rules.MaxLength),
            // A separator is taken only with an element behind it: what follows the list may begin like one.
            TextListValue { Separation.Infix: { } separator } list when !Edges.Of(separator, direction).Intersects(chars) =>
                new RepetitionExtent(list.Rules, separator, list.Occurs, (Next(following) as LiteralElement)?.Single),
            _ => null,
        };
    }

    /// <summary>A value before optional groups ends where one of them begins, if each is told by a literal.</summary>
    private GroupedExtent? EndsAtGroups(IReadOnlyList<Element> following)
    {
        var starts = following.TakeWhile(element => element is GroupElement).Cast<GroupElement>().Select(StartOf).ToList();
        if (!IsForward || starts.Contains(null))
            return null;

        var beyond = following.Skip(starts.Count).ToList();
        var found = starts.Select(start => start!).ToEquatableArray();
        return Next(beyond) switch
        {
            null when !isRestNext => new(found, null, null),
            LiteralElement next when Delimiter(beyond) is { } delimiter && !found.Any(start => IsWithin(delimiter.Text, start.Opening.Text)) =>
                new(found, delimiter, expectations.ForLiteral(next)),
            _ => null,
        };
    }

    private GroupStart? StartOf(GroupElement group) =>
        group.Elements[0] is LiteralElement { Single: { } opening } ? new(groups.Of(group), opening) : null;

    /// <summary>Whether what ends the value stands in what opens the group: then the group would never be found.</summary>
    private static bool IsWithin(string delimiter, string opening) => opening.IndexOf(delimiter, StringComparison.OrdinalIgnoreCase) >= 0;

    private void ReportIndistinct(HoleElement hole, HoleElement? next)
    {
        var name = hole.Member.Name;
        var nextEdge = next is null ? null : Edges.Of(next.Member.Value, direction);
        var common = Edges.Common(Edges.Of(hole.Member.Value, direction), nextEdge) ?? "x";
        findings.Add(Finding.InTemplate(
            DescriptorIds.IndistinctNeighbours, hole.Span, name, next?.Member.Name ?? "the rest", common + common + common, common));
    }
}
