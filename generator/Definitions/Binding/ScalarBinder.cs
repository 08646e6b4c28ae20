using ArticleSchema.Generator.Definitions.Syntax;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Binds the forms of values of their own: dates, times, numbers, enums, and what a converter reads.</summary>
/// <param name="findings">Takes what does not fit.</param>
internal sealed class ScalarBinder(List<Finding> findings)
{
    /// <summary>The form of a value of its own, or of each value of a list; null if it is made of texts.</summary>
    public ValueModel? Bind(MemberDefinition member)
    {
        switch (member.ScalarKind)
        {
            case MemberKind.Date:
                return member.Attributes.Pattern is null || DatePatternParser.Parse(member.Attributes.Pattern) is not null
                    ? new DateValue(BindDatePattern(member))
                    : BindTemporal(member, "DateOnly");
            case MemberKind.Temporal when member.Attributes.Pattern is not null:
                return BindTemporal(member, member.ElementName.Substring(member.ElementName.LastIndexOf('.') + 1));
            case MemberKind.Converted or MemberKind.Temporal:
                return BindConverted(member);
            case MemberKind.Boolean:
                return new EnumValue("bool", BindBoolean(member));
            case MemberKind.Enum:
                return new EnumValue(member.ElementName, BindConstants(member));
            case MemberKind.SignedNumber or MemberKind.UnsignedNumber:
                return new NumberValue(member.ElementName, member.ScalarKind == MemberKind.SignedNumber, BindNumberWidth(member));
            default:
                return null;
        }
    }

    private EquatableArray<Constant> BindConstants(MemberDefinition member)
    {
        return CheckConstants(member, member.Constants
            .Select(constant => new Constant(
                constant.Name, constant.Literals.Select(text => Literal.Of(text, member.Attributes.IgnoresCase)).ToEquatableArray()))
            .ToEquatableArray());
    }

    private EquatableArray<Constant> BindBoolean(MemberDefinition member)
    {
        var attributes = member.Attributes;
        return CheckConstants(member, new([Of("true", attributes.TrueLiterals), Of("false", attributes.FalseLiterals)]));

        Constant Of(string name, EquatableArray<string>? texts) =>
            new(name, (texts ?? new([name])).Select(text => Literal.Of(text, attributes.IgnoresCase)).ToEquatableArray());
    }

    private EquatableArray<Constant> CheckConstants(MemberDefinition member, EquatableArray<Constant> constants)
    {
        var literals = constants.SelectMany(constant => constant.Literals).ToList();
        if (constants.Count == 0
            || constants.Any(constant => constant.Literals.Count == 0)
            || literals.Any(literal => literal.Text.Length == 0))
        {
            findings.Add(Finding.OnMember(DescriptorIds.EmptyLiteral, member.Name, member.Name));
        }

        if (literals.GroupBy(literal => literal.Folded).FirstOrDefault(group => group.Count() > 1) is { } shared)
            findings.Add(Finding.OnMember(DescriptorIds.SharedLiteral, member.Name, shared.First().Text, member.Name));
        return constants;
    }

    private DatePattern BindDatePattern(MemberDefinition member)
    {
        var text = member.Attributes.Pattern ?? "yyyy-MM-dd";
        if (DatePatternParser.Parse(text) is { } pattern)
            return pattern;

        findings.Add(Finding.OnMember(DescriptorIds.WrongPattern, member.Name, text, "a year (yyyy), a month (MM), a day (dd)"));
        return new(text, EquatableArray<DateField>.Empty);
    }

    private TemporalValue BindTemporal(MemberDefinition member, string type)
    {
        var pattern = member.Attributes.Pattern!;
        var languages = (member.Attributes.Language ?? "en").Split(',').Select(language => language.Trim()).ToEquatableArray();
        if (!TemporalPatternParser.TryParse(pattern, type, out var length) || pattern.Length == 0)
            findings.Add(Finding.OnMember(DescriptorIds.WrongPattern, member.Name, pattern, TemporalPatternParser.Parts));
        foreach (var unknown in languages.Where(language => language is not ("de" or "en" or "es" or "fr" or "it")))
            findings.Add(Finding.OnMember(DescriptorIds.UnknownLanguage, member.Name, unknown));
        return new($"global::System.{type}", pattern, languages, length);
    }

    private static ConvertedValue BindConverted(MemberDefinition member)
    {
        var type = member.ElementName;
        return new(
            type,
            member.Attributes.Converter ?? $"global::ArticleSchema.Utf8Converter<{type}>",
            member.Attributes.Converter is null && type is "decimal" or "double" or "float");
    }

    private int BindNumberWidth(MemberDefinition member)
    {
        var text = member.Attributes.Pattern;
        if (text is null)
            return 0;

        if (text.Length is 0 or > 19 || text.Any(character => character != '0'))
            findings.Add(Finding.OnMember(DescriptorIds.WrongPattern, member.Name, text, "one to nineteen zeros"));
        return text.Length;
    }
}
