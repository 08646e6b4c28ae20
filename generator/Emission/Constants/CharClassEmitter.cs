using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Constants;

/// <summary>Writes the class that holds the character classes of a format.</summary>
internal static class CharClassEmitter
{
    /// <summary>The expression for the characters that an article may not be preceded by.</summary>
    public const string GuardBefore = "Chars.NotPrecededBy";

    /// <summary>The expression for the characters that an article may not be followed by.</summary>
    public const string GuardBehind = "Chars.NotFollowedBy";

    /// <summary>The expression for the characters that a member, or each element of a list, is made of.</summary>
    public static string Of(MemberModel member) => "Chars." + member.Name;

    /// <summary>The expression for the characters of a rule of a member, or of each element of a list.</summary>
    public static string Of(EdgeRule rule, MemberModel member) => "Chars." + NameOf(rule, member);

    public static void Emit(SourceWriter writer, ArticleModel model)
    {
        var properties = (
            from member in model.Members
            where RulesOf(member.Value) is not null
            from property in PropertiesOf(RulesOf(member.Value)!, member)
            select property).ToList();
        if (model is FormatModel { NotPrecededBy: { } before })
            properties.Add(Property(before, "NotPrecededBy"));
        if (model is FormatModel { NotFollowedBy: { } behind })
            properties.Add(Property(behind, "NotFollowedBy"));
        if (properties.Count == 0)
            return;

        writer.Line("/// <summary>The character classes.</summary>");
        using (writer.Block("private static class Chars"))
            writer.Line(string.Join("\n\n", properties));
        writer.Line();
    }

    private static IEnumerable<string> PropertiesOf(TextRules rules, MemberModel member)
    {
        var ofEdges = rules.Edges.Select(rule => Property(rule.Chars, NameOf(rule, member)));
        return rules.Chars is null ? ofEdges : ofEdges.Prepend(Property(rules.Chars, member.Name));
    }

    private static string NameOf(EdgeRule rule, MemberModel member) =>
        $"{(rule.IsExcluded ? "Not" : "")}{(rule.IsFirst ? "StartOf" : "EndOf")}{member.Name}";

    private static TextRules? RulesOf(ValueModel value) =>
        value switch
        {
            TextValue text => text.Rules,
            TextListValue list => list.Rules,
            _ => null,
        };

    private static string Property(CharacterClass chars, string name)
    {
        // The bits of a set that is made where it is used become constants of the code there.
        var property = chars.Alternatives.Count == 0
            ? $$"""
                {{name}}
                {
                    {{Inlining.Attribute}}
                    get => new({{Arguments(chars)}});
                }
                """
            : $"{name} {{ get; }} = global::ArticleSchema.CharClass.OneOf(\n"
                + string.Join(",\n", chars.Alternatives.Select(one => $"    new({Arguments(one)})")) + ");";
        return $"""
            /// <summary><c>{DocumentationText.Escape(chars.Describe())}</c></summary>
            public static global::ArticleSchema.CharClass {property}
            """;
    }

    private static string Arguments(CharacterClass chars)
    {
        var ranges = string.Concat(chars.BeyondAscii.Select(Ends));
        var beyondAscii = ranges.Length == 0 ? "" : $", {CSharpLiteral.String(ranges)}";
        return $"0x{chars.Low:X16}, 0x{chars.High:X16}{beyondAscii}";
    }

    /// <summary>First and last character of a range. Surrogates are no characters.</summary>
    private static string Ends(CharacterRange range)
    {
        var first = range.First is >= 0xD800 and <= 0xDFFF ? 0xE000 : range.First;
        var last = range.Last is >= 0xD800 and <= 0xDFFF ? 0xD7FF : range.Last;
        return first > last ? "" : char.ConvertFromUtf32(first) + char.ConvertFromUtf32(last);
    }
}
