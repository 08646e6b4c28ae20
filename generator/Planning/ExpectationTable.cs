using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>Names what can go wrong in a format and says what was expected, each in the terms of the nearest member.</summary>
internal sealed class ExpectationTable
{
    private readonly UniqueNames _names = new();
    private readonly Dictionary<TemplateSpan, Expectation> _literals = [];
    private readonly Dictionary<string, Expectation> _values;

    public ExpectationTable(FormatModel model)
    {
        // Values first: each has the name of its member, so that what is named after a literal never has.
        _values = model.Members.ToDictionary(member => member.Name, Describe);
        AddLiterals(model.Elements);
        End = new(_names.Make("End"), "UnexpectedText", "", "the end of the article");
        GuardBefore = Guard(model.NotPrecededBy, "GuardBefore", "before");
        GuardBehind = Guard(model.NotFollowedBy, "GuardBehind", "behind");
    }

    /// <summary>There is something behind the article.</summary>
    public Expectation End { get; }

    /// <summary>There is a character before the article that may not be; null if any may.</summary>
    public Expectation? GuardBefore { get; }

    /// <summary>There is a character behind the article that may not be; null if any may.</summary>
    public Expectation? GuardBehind { get; }

    /// <summary>The literal at a place of the template is missing.</summary>
    public Expectation ForLiteral(LiteralElement literal) => _literals[literal.Span];

    /// <summary>The value of a member is not right.</summary>
    public Expectation ForValue(MemberModel member) => _values[member.Name];

    /// <summary>A computed number is another one.</summary>
    public Expectation ForComputation(MemberModel member) =>
        new(_names.Make(member.Name + "Computed"), "InvalidValue", member.Name, member.Computation!.Describe());

    private Expectation? Guard(CharacterClass? chars, string name, string side) =>
        chars is null ? null : new(_names.Make(name), "UnexpectedText", "", $"none of {chars.Describe()} {side} it");

    private Expectation Describe(MemberModel member)
    {
        var (code, description) = Describe(member.Value);
        if (member.Nil.Count > 0)
            description += $" or {Literal.Describe(member.Nil)}";
        if (member.Trimming is { Width: { } width })
            description += $" in {width} bytes";
        return new(_names.Make(member.Name), code, member.Name, description);
    }

    private static (string Code, string Description) Describe(ValueModel value) =>
        value switch
        {
            TextValue text => ("InvalidText", text.Rules.Describe()),
            TextListValue list => ("InvalidText", Describe(list.Rules.Describe(), list)),
            ArticleListValue list => ("InvalidText", Describe("an article", list)),
            ScalarListValue list => ("InvalidValue", Describe(Describe(list.Element).Description, list)),
            EnumValue { Literals: var literals } =>
                ("InvalidValue", Literal.Describe(literals)),
            DateValue date => ("InvalidValue", $"a date as {date.Pattern.Text}"),
            TemporalValue temporal => ("InvalidValue", $"a date or time as {temporal.Pattern}"),
            ConvertedValue converted => ("InvalidValue", "a value of " + converted.TypeName.Replace("global::", "")),
            NumberValue { Width: 0 } number => ("InvalidValue", $"a number that fits {number.Keyword}"),
            NumberValue number => ("InvalidValue", $"a number of {number.Width} digits that fits {number.Keyword}"),
            HeaderListValue => ("InvalidText", "headers"),
            _ => ("InvalidText", "at least 1 byte"),
        };

    private static string Describe(string element, ListValue list)
    {
        var occurs = list.Occurs;
        var count = occurs switch
        {
            { Least: <= 1, Most: int.MaxValue } => "",
            { Most: int.MaxValue } => $", at least {occurs.Least}",
            { Least: <= 1 } => $", at most {occurs.Most}",
            _ => $", {occurs.Least} to {occurs.Most}",
        };
        var separators = list.Separation.Kind == SeparationKind.None ? "" : $" with {list.Separation.Describe()}";
        return $"{element}, repeated{separators}{count}";
    }

    private void AddLiterals(EquatableArray<Element> elements)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i] is GroupElement group)
                AddLiterals(group.Elements);
            if (elements[i] is not LiteralElement literal)
                continue;

            var text = Literal.Describe(literal.Forms);
            if (literal is FramingElement framing)
            {
                var (side, words) = framing.IsTerminator ? ("After", "after") : ("Before", "before");
                _literals[literal.Span] = Missing(side + framing.Member.Name, framing.Member.Name, $"{text} {words} it");
                continue;
            }

            var before = i > 0 ? elements[i - 1] as HoleElement : null;
            var after = i + 1 < elements.Count ? elements[i + 1] as HoleElement : null;
            _literals[literal.Span] = (before, after) switch
            {
                ({ } hole, _) => Missing("After" + hole.Member.Name, hole.Member.Name, text + " after it"),
                (_, { } hole) => Missing("Before" + hole.Member.Name, hole.Member.Name, text + " before it"),
                _ => Missing("Text", "", text),
            };
        }
    }

    private Expectation Missing(string name, string member, string description) =>
        new(_names.Make(name), "MissingText", member, description);
}
