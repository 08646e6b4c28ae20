using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>The characters that can stand next to a hole: what proves that the hole ends where they begin.</summary>
/// <remarks>An edge is a class of characters, or null if it can be any.</remarks>
internal static class Edges
{
    private static readonly CharacterClass _digits = CharacterClass.OfAll("0123456789");
    private static readonly CharacterClass _signedDigits = CharacterClass.OfAll("-0123456789");

    private static readonly CharacterClass _none = new("", EquatableArray<CharacterRange>.Empty);

    /// <summary>The elements of a template in the order in which a direction meets them.</summary>
    public static IReadOnlyList<Element> InOrder(IEnumerable<Element> elements, Direction direction) =>
        direction == Direction.Forward ? elements.ToList() : elements.Reverse().ToList();

    /// <summary>The edges of what can come next. None at the end of the window or before the rest.</summary>
    public static IEnumerable<CharacterClass?> Of(IEnumerable<Element> following, Direction direction)
    {
        foreach (var element in following)
        {
            switch (element)
            {
                case LiteralElement literal:
                    yield return Union(literal.Forms.Select(form => Of(form, direction)));
                    yield break;
                case HoleElement hole:
                    yield return Of(hole.Member, direction);
                    if (!CanBeEmpty(hole.Member))
                        yield break;
                    break;
                case GroupElement group:
                    foreach (var edge in Of(InOrder(group.Elements, direction), direction))
                        yield return edge;
                    break;
            }
        }
    }

    /// <summary>The first character of a literal in a direction.</summary>
    public static CharacterClass Of(Literal literal, Direction direction) => literal.Edge(direction == Direction.Forward);

    /// <summary>Whether the place of a member can have no bytes.</summary>
    public static bool CanBeEmpty(MemberModel member) => member.Trimming is not { Width: not null } && CanBeEmpty(member.Value);

    private static bool CanBeEmpty(ValueModel value) =>
        value is TextValue { Rules: { MinLength: 0, Literals.Count: 0 } } or ListValue { Occurs.Least: 0 } or HeaderListValue;

    /// <summary>Whether an article of a format can have no bytes.</summary>
    public static bool CanBeEmpty(FormatModel format) =>
        format.Elements.All(element => element is GroupElement || element is HoleElement hole && CanBeEmpty(hole.Member));

    /// <summary>The characters of which a value goes on up to its end; null if they are no help in finding that.</summary>
    public static CharacterClass? Within(ValueModel value, Direction direction) =>
        value switch
        {
            TextValue text => text.Rules.Chars,
            TextListValue { Separation.Infix: not null } list => list.Rules.Chars,
            TemporalValue temporal => EndsWithDigits(temporal.Pattern) ? _digits : _none,
            NumberValue { Width: 0, IsSigned: true } when direction == Direction.Backward => _signedDigits,
            NumberValue { Width: 0 } => _digits,
            _ => null,
        };

    /// <summary>Whether a pattern ends with a number of one digit or two.</summary>
    private static bool EndsWithDigits(string pattern) =>
        pattern[pattern.Length - 1] is 'd' or 'M' or 'H' or 'm' or 's'
        && (pattern.Length == 1 || pattern[pattern.Length - 2] != pattern[pattern.Length - 1]);

    /// <summary>The characters that what stands in the place of a member is made of, or can begin with; null if it can be any.</summary>
    public static CharacterClass? Of(MemberModel member, Direction direction)
    {
        var value = Of(member.Value, direction);
        if (value is null || member.IsBare)
            return value;

        var padding = member.Trimming is { } trimming ? CharacterClass.OfAll(trimming.Padding.ToString()) : _none;
        return Union(member.Nil.Select(nil => Of(nil, direction)).Concat([value, padding]));
    }

    /// <summary>The characters that a value is made of, or, of an article, can begin with; null if it can be any.</summary>
    private static CharacterClass? Of(ValueModel value, Direction direction) =>
        value switch
        {
            ArticleValue { Format: HeadersModel } => null,
            ArticleValue { Format: FormatModel format } => Of(format, direction),
            (TextValue or EnumValue) and { Literals: { Count: > 0 } literals } => Union(literals.Select(literal => Of(literal, direction))),
            TextValue text => text.Rules.Edge(direction == Direction.Forward),
            ListValue { Separation: var separation } when separation.IsClosed(direction != Direction.Forward) =>
                Of(separation, direction),
            TextListValue list => Of(list, direction),
            ArticleListValue { Format: FormatModel format } => Of(format, direction),
            ScalarListValue list => Of(list.Element, direction),
            NumberValue number => number.IsSigned && number.Width == 0 ? _signedDigits : _digits,
            DateValue date => Of(date.Pattern, direction),
            _ => null,
        };

    private static CharacterClass? Of(FormatModel format, Direction direction)
    {
        var edges = Of(InOrder(format.Elements, direction), direction).ToList();
        return CanBeEmpty(format) || edges.Contains(null)
            ? null
            : Union(edges.Select(edge => edge!));
    }

    /// <summary>A list of which an element can be empty can begin with what stands behind that one.</summary>
    private static CharacterClass? Of(TextListValue list, Direction direction) =>
        list.Rules.Edge(direction == Direction.Forward) is not { } edge || list.Rules.MinLength > 0
            ? list.Rules.Edge(direction == Direction.Forward)
            : Union([edge, Of(list.Separation, direction)]);

    private static CharacterClass Of(Separation separation, Direction direction) =>
        separation.Kind == SeparationKind.BlankLines
            ? Of(Literal.Of("\n"), direction)
            : Union(separation.Literals.Select(literal => Of(literal, direction)));

    private static CharacterClass Union(IEnumerable<CharacterClass> classes) =>
        new("", new(CharacterRange.Normalize(classes.SelectMany(chars => chars.Ranges))));

    private static CharacterClass Of(DatePattern pattern, Direction direction)
    {
        var edge = direction == Direction.Forward ? pattern.Text[0] : pattern.Text[pattern.Text.Length - 1];
        return edge is 'y' or 'M' or 'd' ? _digits : CharacterClass.OfAll(edge.ToString());
    }

    /// <summary>A character that two edges share, or null if they have none.</summary>
    public static string? Common(CharacterClass? one, CharacterClass? other)
    {
        if (one is { Ranges.Count: 0 } || other is { Ranges.Count: 0 })
            return null;
        if (one is null || other is null)
            return one is null && other is null ? "x" : Sample((one ?? other)!);

        foreach (var range in one.Ranges)
            foreach (var theirs in other.Ranges)
                if (range.First <= theirs.Last && theirs.First <= range.Last)
                    return char.ConvertFromUtf32(Math.Max(range.First, theirs.First));
        return null;
    }

    /// <summary>A character of a class, a printable one if possible.</summary>
    private static string Sample(CharacterClass chars) =>
        chars.Contains('x') ? "x" : char.ConvertFromUtf32(Math.Max(chars.Ranges[0].First, Math.Min(' ', chars.Ranges[0].Last)));
}
