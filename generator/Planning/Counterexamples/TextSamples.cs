using System.Text;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning.Counterexamples;

/// <summary>Short texts that can stand in the place of a member, for examples in messages: some of them, or none if the values are
/// such that only code can tell.</summary>
/// <param name="characters">The characters that texts are made of, where they may be.</param>
internal sealed class TextSamples(string characters)
{
    private const int MostLengths = 3;
    private const int MostElements = 2;

    /// <summary>How many characters, or elements, a short text has at most.</summary>
    private const int Short = 40;

    /// <summary>Texts that can stand in the place of a member.</summary>
    public IEnumerable<string> Of(MemberModel member) =>
        member.Trimming is { Width: not null } ? [] : Of(member.Value).Concat(member.Nil.Select(nil => nil.Text)).Distinct();

    /// <summary>Whether a text can stand in the place of a member, as far as that can be told.</summary>
    public bool Accepts(MemberModel member, string text) =>
        member is { IsBare: true, Value: TextValue { Rules: var rules } } ? Accepts(rules, text) : Of(member).Contains(text);

    /// <summary>The shortest text that elements can be, without their optional groups; null if none is known.</summary>
    public string? Of(IEnumerable<Element> elements)
    {
        var text = new StringBuilder();
        foreach (var element in elements)
        {
            var part = element switch
            {
                LiteralElement literal => literal.Written.Text,
                HoleElement hole => Of(hole.Member).FirstOrDefault(),
                _ => "",
            };
            if (part is null)
                return null;
            text.Append(part);
        }
        return text.ToString();
    }

    /// <summary>A text, or an element of a list, that holds another text between characters of its own; null if none is known.</summary>
    public string? Holding(ValueModel value, string held) =>
        value switch
        {
            TextValue text => Holding(text.Rules, held),
            TextListValue list => Holding(list.Rules, held),
            ArticleValue { AcceptsAnyText: true } or ArticleListValue { Format.AcceptsAnyTextSomewhere: true } => characters[0] + held + characters[0],
            _ => null,
        };

    private string? Holding(TextRules rules, string held) =>
        (from before in Of(rules)
         from behind in Of(rules)
         let text = before + held + behind
         where Accepts(rules, text)
         select text).FirstOrDefault();

    private IEnumerable<string> Of(ValueModel value) =>
        value switch
        {
            TextValue text => Of(text.Rules),
            EnumValue constants => constants.Literals.Select(literal => literal.Text),
            NumberValue number => Of(number),
            ConvertedValue { IsNumber: true } => ["1"],
            DateValue date => [Of(date.Pattern)],
            TextListValue list => Of(list, Of(list.Rules)),
            ScalarListValue list => Of(list, Of(list.Element)),
            ArticleListValue { Format: { } format } list => Of(list, Of(format)),
            ArticleValue { Format: { } format } => Of(format),
            _ => [],
        };

    private IEnumerable<string> Of(ArticleModel format) =>
        format switch
        {
            HeadersModel => [],
            FormatModel one => Of(one.Elements) is { } text ? [text] : [],
            ChoiceModel choice => choice.Branches.SelectMany(Of),
            _ => [],
        };

    /// <summary>Texts that a branch takes.</summary>
    public IEnumerable<string> Of(BranchModel branch) =>
        Of(branch.Member.Value).Select(text => branch.Initiator?.Written.Text + text + branch.Terminator?.Written.Text);

    private static IEnumerable<string> Of(NumberValue number)
    {
        if (number.Width > 0)
            return [new string('1', number.Width)];
        return number.IsSigned ? ["1", "11", "-1"] : ["1", "11"];
    }

    /// <summary>Lists of one element, and of more.</summary>
    private static IEnumerable<string> Of(ListValue list, IEnumerable<string> elements)
    {
        var separator = list.Separation.Kind switch
        {
            SeparationKind.Literals => list.Separation.Literals[0].Text,
            SeparationKind.BlankLines => "\n\n",
            _ => "",
        };
        if (list.Occurs.Least > Short)
            return [];

        return from count in Enumerable.Range(Math.Max(list.Occurs.Least, 1), MostElements)
               where count <= list.Occurs.Most
               from element in elements
               where element.IndexOfAny(separator.ToCharArray()) < 0
               let all = Enumerable.Repeat(element, count)
               select list.Separation.Position switch
               {
                   SeparatorPosition.Prefix => string.Concat(all.Select(one => separator + one)),
                   SeparatorPosition.Postfix => string.Concat(all.Select(one => one + separator)),
                   _ => string.Join(separator, all),
               };
    }

    private static string Of(DatePattern pattern)
    {
        var text = new StringBuilder(pattern.Text);
        foreach (var field in pattern.Fields)
            for (var i = 0; i < field.Length; i++)
                text[field.Start + i] = '1';
        return text.ToString();
    }

    private IEnumerable<string> Of(TextRules rules)
    {
        if (rules.Literals.Count > 0)
            return rules.Literals.Select(literal => literal.Text);

        if (rules.MinLength > Short)
            return [];

        var least = Math.Max(rules.MinLength, 1);
        return from character in characters.Concat(FirstOf(rules.Chars))
               from length in Enumerable.Range(least, MostLengths)
               from first in FirstOf(rules.Edge(isFirst: true)).Prepend(character)
               from last in FirstOf(rules.Edge(isFirst: false)).Prepend(character)
               let text = length == 1 ? $"{first}" : first + new string(character, length - 2) + last
               where Accepts(rules, text)
               select text;
    }

    private static IEnumerable<char> FirstOf(CharacterClass? chars) =>
        chars is { Ranges.Count: > 0 } && chars.Ranges[0].First < char.MaxValue ? [(char)chars.Ranges[0].First] : [];

    private static bool Accepts(TextRules rules, string text)
    {
        if (rules.Literals.Count > 0)
            return rules.Literals.Any(literal => literal.Text == text);

        var length = Encoding.UTF8.GetByteCount(text);
        return length >= rules.MinLength
            && length <= rules.MaxLength
            && (rules.Chars is not { } chars || text.All(character => chars.Contains(character)))
            && !((rules.IsSingleLine || rules.Folding is not null) && text.Contains('\n'))
            && (rules.Edge(isFirst: true) is not { } first || text.Length == 0 || first.Contains(text[0]))
            && (rules.Edge(isFirst: false) is not { } last || text.Length == 0 || last.Contains(text[text.Length - 1]));
    }
}
