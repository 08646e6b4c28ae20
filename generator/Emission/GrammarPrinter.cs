using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes a model as a grammar in EBNF (ISO/IEC 14977), a rule a line.</summary>
internal static class GrammarPrinter
{
    private const string LineFeedRule = "NL = ? LF or CRLF ? ;";

    public static string Print(ArticleModel model)
    {
        if (model is DocumentModel document)
            return Print(document.View);

        var definition = model is HeadersModel headers ? AnyOrder(headers)
            : model is FormatModel format ? Sequence(format.Elements)
            : string.Join(" | ", ((ChoiceModel)model).Branches.Select(Branch));
        var rules = new List<string> { $"{model.Type.Title} = {definition} ;" };
        rules.AddRange(model.Members.Select(member => $"{member.Name} = {Place(member)} ;"));
        if (rules.Any(rule => rule.Contains(" NL")))
            rules.Add(LineFeedRule);
        return string.Join("\n", rules);
    }

    /// <summary>EBNF knows no places: what a branch asks of them is a comment.</summary>
    private static string Branch(BranchModel branch)
    {
        var framed = new[] { Framing(branch.Initiator), branch.Member.Name, Framing(branch.Terminator) };
        var text = string.Join(", ", framed.Where(part => part.Length > 0));
        return branch.Place.Count == 0 ? text : $"{text} (* {string.Join(", ", branch.Place.Select(rule => rule.Describe()))} *)";

        static string Framing(FramingElement? framing) => framing is null ? "" : OneOf(framing.Forms);
    }

    private static string AnyOrder(HeadersModel model)
    {
        var known = model.Names.Select(name => $"{Terminal(Literal.Of(name.Name + model.NameEnd, model.IgnoresCase))}, {name.Member}, NL");
        var others = model.Members
            .Where(member => member.Value is HeaderListValue { Name: null })
            .Select(member => $"? any other name ?, {Terminal(Literal.Of(model.NameEnd))}, {member.Name}, NL");
        return $"{{ {string.Join(" | ", known.Concat(others).Concat(Ignored(model.Lines)))} }}";
    }

    /// <summary>The lines that are passed over.</summary>
    private static IEnumerable<string> Ignored(HeaderLines lines)
    {
        if (lines.Comments.Count > 0)
            yield return $"{OneOf(lines.Comments)}, {Special("comment")}, NL";
        if (lines.IgnoresBlank)
            yield return "NL";
    }

    private static string Sequence(IEnumerable<Element> elements) =>
        string.Join(", ", elements.Select(element => element switch
        {
            LiteralElement literal => OneOf(literal.Forms),
            HoleElement hole => hole.Member.Name,
            GroupElement group => $"[ {Sequence(group.Elements)} ]",
            _ => throw new InvalidOperationException($"There is no grammar for an element of type {element.GetType().Name}."),
        }));

    /// <summary>What stands in the place of a member: its value, what stands for none, and what fills it up.</summary>
    private static string Place(MemberModel member)
    {
        var place = string.Join(" | ", member.Nil.Select(Terminal).Prepend(Value(member.Value)));
        if (member.Computation is { IsChecked: true } computation)
            place += $" (* {computation.Describe()} *)";
        if (member.Trimming is not { } trimming)
            return place;

        if (member.Nil.Count > 0)
            place = $"( {place} )";
        var padding = $"{{ {Terminal(Literal.Of(trimming.Padding.ToString()))} }}";
        var before = trimming.Kind == TrimKind.Right ? "" : padding + ", ";
        var behind = trimming.Kind == TrimKind.Left ? "" : ", " + padding;
        return $"{before}{place}{behind}{(trimming.Width is { } width ? $" (* {width} bytes *)" : "")}";
    }

    private static string Value(ValueModel value) =>
        value switch
        {
            TextValue text => Text(text.Rules),
            EnumValue constants => OneOf(constants.Literals),
            TextListValue list => Repeated(Text(list.Rules), list),
            ArticleValue article => NameOf(article.Format, article.FormatName),
            ArticleListValue list => Repeated(NameOf(list.Format, list.FormatName), list),
            ScalarListValue list => Repeated(Value(list.Element), list),
            DateValue date => Special("a date as " + date.Pattern.Text),
            HeaderListValue => Special("text"),
            TemporalValue temporal => Special("a date or time as " + temporal.Pattern),
            ConvertedValue converted => Special("a value of " + converted.TypeName.Replace("global::", "")),
            NumberValue { Width: 0 } number => Special("a number that fits " + number.Keyword),
            NumberValue number => Special($"a number of {number.Width} digits that fits {number.Keyword}"),
            _ => throw new InvalidOperationException($"There is no grammar for a value of type {value.GetType().Name}."),
        };

    private static string Text(TextRules rules) =>
        rules.Literals.Count == 0 ? Special(rules.Describe()) : OneOf(rules.Literals);

    private static string OneOf(EquatableArray<Literal> literals) =>
        literals.Count == 1 ? Terminal(literals[0]) : $"( {string.Join(" | ", literals.Select(Terminal))} )";

    private static string Repeated(string element, ListValue list)
    {
        var separation = list.Separation;
        var separator = separation.Kind == SeparationKind.BlankLines ? Special("blank lines") : OneOf(separation.Literals);
        return separation switch
        {
            { Kind: SeparationKind.None } => Times(element, list.Occurs),
            { Position: SeparatorPosition.Prefix } => Times($"{separator}, {element}", list.Occurs),
            { Position: SeparatorPosition.Postfix } => Times($"{element}, {separator}", list.Occurs),
            _ => Joined(element, $"{separator}, {element}", list.Occurs),
        };
    }

    private static string Joined(string element, string further, Occurrence occurs)
    {
        var least = Math.Max(occurs.Least, 1);
        var most = occurs.Most == int.MaxValue ? occurs.Most : occurs.Most - 1;
        var list = most == 0 ? element : $"{element}, {Times(further, new Occurrence(least - 1, most))}";
        return occurs.Least == 0 ? $"[ {list} ]" : list;
    }

    /// <summary>So many of a part, and then as many as there may be.</summary>
    private static string Times(string part, Occurrence occurs)
    {
        var parts = new List<string>();
        if (occurs.Least > 0)
            parts.Add($"{occurs.Least} * ( {part} )");
        if (occurs.Most == int.MaxValue)
            parts.Add($"{{ {part} }}");
        else if (occurs.Most > occurs.Least)
            parts.Add($"{occurs.Most - occurs.Least} * [ {part} ]");
        return string.Join(", ", parts);
    }

    /// <summary>A terminal string can hold neither a line feed nor both kinds of quotes: such a literal becomes several.</summary>
    private static string Terminal(Literal literal) => literal.IgnoresCase ? Exact(literal) + " (* in any case *)" : Exact(literal);

    private static string Exact(Literal literal)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= literal.Text.Length; i++)
        {
            if (i < literal.Text.Length && literal.Text[i] is not ('\n' or '"'))
                continue;
            if (i > start)
                parts.Add($"\"{ControlPicture.Show(literal.Text.Substring(start, i - start))}\"");
            if (i < literal.Text.Length)
                parts.Add(literal.Text[i] == '\n' ? "NL" : "'\"'");
            start = i + 1;
        }
        return string.Join(", ", parts);
    }

    /// <summary>A special sequence: words. A question mark would end it.</summary>
    private static string Special(string words) => $"? {words.Replace("?", "U+003F")} ?";

    private static string NameOf(ArticleModel? format, string qualifiedName) => format?.Type.Title ?? SimpleName(qualifiedName);

    private static string SimpleName(string qualifiedName) =>
        qualifiedName.Substring(qualifiedName.LastIndexOfAny(['.', ':']) + 1);
}
