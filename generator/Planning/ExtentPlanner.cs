using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning.Counterexamples;

namespace ArticleSchema.Generator.Planning;

/// <summary>Decides where a hole ends: by itself if its type says so, else where what follows it begins.</summary>
/// <param name="direction">The direction in which it is read.</param>
/// <param name="isRestNext">Whether the rest is behind all that follows, rather than the end of the window.</param>
/// <param name="rest">The member of that rest; null if it is not known.</param>
/// <param name="isAlone">Whether the other end of the article is not known.</param>
/// <param name="findings">Takes what nothing says.</param>
/// <param name="groups">How groups are called.</param>
/// <param name="expectations">What is reported.</param>
internal sealed class ExtentPlanner(
    Direction direction,
    bool isRestNext,
    MemberModel? rest,
    bool isAlone,
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
        var extent = Find(hole, following);
        if (extent is not null)
            CheckReach(hole, extent);
        return extent;
    }

    private Extent? Find(HoleElement hole, IReadOnlyList<Element> following)
    {
        var member = hole.Member;
        if (member.Texts is { Count: > 0 } own)
            return new LiteralsExtent(own);
        if (FixedLength(member) is { } length)
            return new FixedExtent(length);
        if (following.Count == 0 && !isRestNext)
            return new RemainderExtent();
        // Where other texts can stand than values, only what follows tells where they end.
        return (member.IsBare ? FindByValue(member.Value, following) : null) ?? FindByFollowing(hole, following);
    }

    /// <summary>How a value ends by itself; null if it does not.</summary>
    private Extent? FindByValue(ValueModel value, IReadOnlyList<Element> following)
    {
        if (value is ArticleValue { Format: FormatModel format } && IsToldByItself(format, following))
            return new NestedExtent(format.Elements.Any(element => element is GroupElement));
        if (value is TemporalValue && IsForward && !Edges.Of(following, direction).Any(edge => Edges.Common(Edges.Within(value, direction), edge) is not null))
            return new PatternExtent();
        return EndsByItself(value, following) ?? (value is ListValue list ? _lists.Choose(list, following) : null);
    }

    private Extent? FindByFollowing(HoleElement hole, IReadOnlyList<Element> following)
    {
        var reach = ReachOf(hole.Member);
        switch (Next(following))
        {
            case LiteralElement { Single: not null } literal:
                return new DelimitedExtent(Delimiter(following)!, reach, expectations.ForLiteral(literal));
            case LiteralElement literal:
                return new DelimitedByAnyExtent(Continue(literal.Forms, following), reach, expectations.ForLiteral(literal));
            case GroupElement group:
                if (EndsAtGroups(following, reach) is { } grouped)
                    return grouped;
                ReportUndecided(hole, group, following);
                return null;
            case HoleElement { Member.Texts: { Count: > 0 } texts } next:
                return new DelimitedByAnyExtent(Continue(texts, following), reach, expectations.ForValue(next.Member));
            default:
                ReportIndistinct(hole, following);
                return null;
        }
    }

    /// <summary>Up to which occurrence of what follows it a value goes.</summary>
    private Reach ReachOf(MemberModel member)
    {
        var farthest = IsForward ? DelimiterOccurrence.Last : DelimiterOccurrence.First;
        return member.UpTo != farthest ? Reach.Nearest
            : member.Value is TextValue { Rules.IsSingleLine: true } ? Reach.FarthestOnLine
            : Reach.Farthest;
    }

    /// <summary>Looks whether an occurrence makes a difference, and whether what stands for no value can be read.</summary>
    private void CheckReach(HoleElement hole, Extent extent)
    {
        var member = hole.Member;
        var (reach, delimiters) = DelimitersOf(extent);
        // The farthest occurrence is known only where the end of the window is.
        var isUseless = isAlone ? reach != Reach.Nearest || (IsForward && member.UpTo is not null)
            : member.UpTo is not null && (reach == Reach.Nearest || (reach == Reach.FarthestOnLine && delimiters.Any(text => text.HasLineFeed)));
        if (isUseless)
            findings.Add(Finding.OnMember(DescriptorIds.UselessUpTo, member.Name, member.Name));
        var cut = reach == Reach.Nearest ? member.Nil.FirstOrDefault(nil => delimiters.Any(text => IsWithin(text.Text, nil.Text))) : null;
        if (cut is not null)
            findings.Add(Finding.OnMember(DescriptorIds.NilIsCut, member.Name, cut.Show(), member.Name));
    }

    /// <summary>The texts that end a value, and which occurrence of them does; none if the value ends by itself.</summary>
    private static (Reach Reach, IEnumerable<Literal> Delimiters) DelimitersOf(Extent extent) =>
        extent switch
        {
            DelimitedExtent delimited => (delimited.Reach, [delimited.Delimiter]),
            DelimitedByAnyExtent delimited => (delimited.Reach, delimited.Delimiters),
            GroupedExtent grouped => (grouped.Reach, grouped.Groups.Select(start => start.Opening)),
            _ => (Reach.Nearest, []),
        };

    private static Element? Next(IReadOnlyList<Element> following) => following.Count > 0 ? following[0] : null;

    private static int? FixedLength(MemberModel member)
    {
        if (member.Trimming is { } trimming)
            return trimming.Width;
        var length = FixedLength(member.Value);
        return member.Nil.All(nil => !nil.HasLineFeed && nil.ByteCount == length) ? length : null;
    }

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
        var last = format.Elements.Count == 0 ? null : format.Elements[IsForward ? format.Elements.Count - 1 : 0];
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
    private GroupedExtent? EndsAtGroups(IReadOnlyList<Element> following, Reach reach)
    {
        var starts = following.TakeWhile(element => element is GroupElement).Cast<GroupElement>().Select(StartOf).ToList();
        if (!IsForward || starts.Contains(null))
            return null;

        var beyond = following.Skip(starts.Count).ToList();
        var found = starts.Select(start => start!).ToEquatableArray();
        return Next(beyond) switch
        {
            null when !isRestNext => new(found, null, reach, null),
            LiteralElement next when Delimiter(beyond) is { } delimiter && !found.Any(start => IsWithin(delimiter.Text, start.Opening.Text)) =>
                new(found, delimiter, reach, expectations.ForLiteral(next)),
            _ => null,
        };
    }

    private GroupStart? StartOf(GroupElement group) =>
        group.Elements[0] is LiteralElement { Single: { } opening } ? new(groups.Of(group), opening) : null;

    /// <summary>Whether what ends a value stands in another text: then that would never be found whole.</summary>
    private static bool IsWithin(string delimiter, string text) => text.IndexOf(delimiter, StringComparison.OrdinalIgnoreCase) >= 0;

    private void ReportIndistinct(HoleElement hole, IReadOnlyList<Element> following)
    {
        var name = hole.Member.Name;
        var next = (Next(following) as HoleElement)?.Member;
        // Where it is only asked whether an article can be read alone, nobody reads the message.
        var example = !isAlone && (next ?? rest) is { } neighbour
            ? Counterexample.OfNeighbours(hole.Member, neighbour, following.Skip(1), direction)
            : null;
        findings.Add(Finding.InTemplate(
            DescriptorIds.IndistinctNeighbours, hole.Span, name, next?.Name ?? "the rest", Describe(example, name)));
    }

    private void ReportUndecided(HoleElement hole, GroupElement group, IReadOnlyList<Element> following)
    {
        var name = hole.Member.Name;
        var example = isAlone ? null : Counterexample.OfGroup(hole.Member, group, following.Skip(1), direction);
        findings.Add(Finding.InTemplate(DescriptorIds.UndecidedGroup, hole.Span, name, TemplatePrinter.Of(group), Describe(example, name)));
    }

    private static string Describe(Counterexample? example, string name) => example is null ? "" : ": " + example.Describe(name);
}
