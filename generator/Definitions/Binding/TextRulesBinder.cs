using ArticleSchema.Generator.Definitions.Checks;
using ArticleSchema.Generator.Definitions.Syntax;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Makes the rules of a text of what the attributes of its property say.</summary>
/// <param name="findings">Takes what cannot be.</param>
internal sealed class TextRulesBinder(List<Finding> findings)
{
    /// <summary>Makes the rules of a text, or of each text of a list.</summary>
    /// <param name="member">The property.</param>
    /// <param name="defaultMinimum">How many bytes there are at least, if nothing is said of that.</param>
    public TextRules Bind(MemberDefinition member, int defaultMinimum)
    {
        var attributes = member.Attributes;
        var chars = BindChars(member, attributes.Chars);
        var literals = BindLiterals(member);
        var leastByDefault = literals.Count > 0 ? 0 : chars is not null ? 1 : defaultMinimum;
        // The length of a value that is trimmed is that of its place.
        var (minimum, maximum) = attributes switch
        {
            { Length: null } => (leastByDefault, int.MaxValue),
            { Trim: null, Length: { } length } => length,
            _ => (0, int.MaxValue),
        };
        if (minimum < 0 || maximum < minimum || maximum == 0)
            findings.Add(Finding.OnMember(DescriptorIds.InvalidLength, member.Name, member.Name));

        var edges = BindEdges(member);
        // What starts or ends with a character has one.
        if (literals.Count == 0 && edges.Any(edge => !edge.IsExcluded))
            minimum = Math.Max(minimum, 1);
        var rules = new TextRules(chars, minimum, maximum, attributes.IsSingleLine, edges, literals)
        {
            Folding = attributes.Folding,
            Written = literals.Count > 0 ? Literal.Of(attributes.Literals!.Value[0], attributes.IgnoresCase) : null,
        };
        EdgeChecks.Check(member.Name, rules, findings);
        return rules;
    }

    private EquatableArray<EdgeRule> BindEdges(MemberDefinition member) =>
        (from edge in member.Attributes.Edges
         orderby edge.Constraint
         let chars = BindChars(member, edge.Chars)
         where chars is not null
         select new EdgeRule(edge.Constraint, chars)).ToEquatableArray();

    /// <summary>The literals, those first that others are the start of.</summary>
    private EquatableArray<Literal> BindLiterals(MemberDefinition member)
    {
        if (member.Attributes.Literals is not { } texts)
            return EquatableArray<Literal>.Empty;

        if (texts.Count == 0 || texts.Contains(""))
            findings.Add(Finding.OnMember(DescriptorIds.EmptyLiteral, member.Name, member.Name));
        return Literal.LongestFirst(texts.Select(text => Literal.Of(text, member.Attributes.IgnoresCase))).ToEquatableArray();
    }

    private CharacterClass? BindChars(MemberDefinition member, string? text)
    {
        if (text is null)
            return null;

        var chars = CharacterClassParser.Parse(text);
        if (chars is null)
            findings.Add(Finding.OnMember(DescriptorIds.InvalidCharacterClass, member.Name, text));
        return chars;
    }
}
