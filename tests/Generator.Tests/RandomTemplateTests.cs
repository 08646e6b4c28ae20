using System.Text;
using ArticleSchema.Generator.Definitions;
using ArticleSchema.Generator.Definitions.Binding;
using ArticleSchema.Generator.Emission;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Tests;

/// <summary>Templates made at random: no stage throws, and what is accepted compiles.</summary>
public class RandomTemplateTests
{
    private const int Seed = 20260;

    private static readonly string[] _pieces =
    [
        "{A}", "{B}", "{C}", "{D}", "{E}", "{F}", "{G}", "{*A}", "{*H}", "{H}", "{I}", "{J}", "{K}", "{*K}", "{Unknown}", "[", "]", "[", "]", "{", "}", "{{", "]]",
        ",", "; ", "x", "\n", "\n\n", "/", "␃", "ä", "\"", "global::System.Span",
    ];

    private static readonly Dictionary<string, string> _properties = new()
    {
        ["A"] = "Utf8Span A",
        ["B"] = "[Chars(\"a-z\")] Utf8Span B",
        ["C"] = "[Length(3)] Utf8Span C",
        ["D"] = "DateOnly D",
        ["E"] = "int E",
        ["F"] = "[Separator(\"/\"), Chars(\"A-Z\"), Length(2, 4)] Utf8List F",
        ["G"] = "[Length(0, 5), SingleLine, NotEndingWith(\".»\")] Optional<Utf8Span> G",
        ["H"] = "[Separator(\"\\n\\n\"), Length(1, 9)] Utf8List H",
        ["I"] = "[BlankLines(Position = SeparatorPosition.Postfix), SingleLine] Utf8List I",
        ["J"] = "[Initiator(\"<\", \"ab\\n\"), Terminator(\">\"), IgnoreCase] Utf8Span J",
        ["K"] = "[Separator(\"\\n\\n\", \"\\n\", Position = SeparatorPosition.Prefix), Chars(\"a-z|A-Z\")] Utf8List K",
    };

    [Fact]
    public void NoStageThrows()
    {
        var random = new Random(Seed);
        var accepted = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var template = Next(random);
            try
            {
                var definition = DefinitionOf(template);
                if (ModelBinder.Bind(definition).Value is { } model && Planner.Plan(model).Value is { } plan)
                {
                    ArticleEmitter.Emit(plan);
                    accepted++;
                }
            }
            catch (Exception exception)
            {
                Assert.Fail($"Seed {Seed}, template {i} «{template}»: {exception}");
            }
        }
        Assert.InRange(accepted, 500, 20_000);
    }

    [Fact]
    public void WhatIsAcceptedCompiles()
    {
        var random = new Random(Seed + 1);
        var sources = new List<string>();
        while (sources.Count < 150)
        {
            var template = Next(random);
            var definition = DefinitionOf(template);
            if (ModelBinder.Bind(definition).Value is { } model && Planner.Plan(model).Findings.Count == 0)
                sources.Add(Source(template, definition, sources.Count));
        }

        GeneratorHarness.Run([.. sources]).AssertCompiles();
    }

    private static string Next(Random random)
    {
        var template = new StringBuilder();
        for (var count = random.Next(1, 9); count > 0; count--)
            template.Append(_pieces[random.Next(_pieces.Length)]);
        return template.ToString();
    }

    /// <summary>A definition with just the properties that its template names, optional ones where they have to be.</summary>
    private static ArticleDefinition DefinitionOf(string template)
    {
        var members = _properties.Keys
            .Where(name => template.Contains($"{{{name}}}") || template.Contains($"{{*{name}}}"))
            .Select(name => Member(name, IsInGroup(template, name)));
        return new(
            new("", EquatableArray<string>.Empty, "Story", "Story"),
            TypeShape.View,
            ArticleKind.Format,
            template,
            "\n",
            null,
            null,
            false,
            members.ToEquatableArray(),
            EquatableArray<string>.Empty);
    }

    private static bool IsInGroup(string template, string name)
    {
        var at = template.IndexOf($"{{{name}}}", StringComparison.Ordinal);
        return at >= 0 && template[..at].Count(c => c == '[') > template[..at].Count(c => c == ']');
    }

    private static MemberDefinition Member(string name, bool isInGroup)
    {
        var attributes = new MemberAttributes();
        return name switch
        {
            "A" => Of(MemberKind.Text, attributes),
            "B" => Of(MemberKind.Text, attributes with { Chars = "a-z" }),
            "C" => Of(MemberKind.Text, attributes with { Length = (3, 3) }),
            "D" => Of(MemberKind.Date, attributes, isInGroup ? MemberWrapper.Nullable : MemberWrapper.None),
            "E" => Of(MemberKind.SignedNumber, attributes, isInGroup ? MemberWrapper.Nullable : MemberWrapper.None, "int"),
            "F" => Of(MemberKind.TextList, attributes with { Separators = new(["/"]), Chars = "A-Z", Length = (2, 4) }),
            "G" => Of(
                MemberKind.Text,
                attributes with { Length = (0, 5), IsSingleLine = true, Edges = new([new(Generator.Model.EdgeConstraint.NotEndingWith, ".»")]) },
                isInGroup ? MemberWrapper.Optional : MemberWrapper.None),
            "I" => Of(
                MemberKind.TextList,
                attributes with { IsBlankLines = true, SeparatorPosition = Generator.Model.SeparatorPosition.Postfix, IsSingleLine = true }),
            "J" => Of(MemberKind.Text, attributes with { Initiators = new(["<", "ab\n"]), Terminators = new([">"]), IgnoresCase = true }),
            "K" => Of(
                MemberKind.TextList,
                attributes with { Separators = new(["\n\n", "\n"]), SeparatorPosition = Generator.Model.SeparatorPosition.Prefix, Chars = "a-z|A-Z" }),
            _ => Of(MemberKind.TextList, attributes with { Separators = new(["\n\n"]), Length = (1, 9) }),
        };

        MemberDefinition Of(
            MemberKind kind, MemberAttributes attributes, MemberWrapper wrapper = MemberWrapper.None, string element = "") =>
            new(name, "public partial", TypeOf(name, wrapper), kind, element, "", null, EquatableArray<ConstantDefinition>.Empty, wrapper, true, attributes);
    }

    private static string TypeOf(string name, MemberWrapper wrapper)
    {
        var declared = _properties[name].Split(']')[^1].Trim().Split(' ')[0];
        return wrapper switch
        {
            MemberWrapper.Nullable => declared + "?",
            MemberWrapper.None when name == "G" => "Utf8Span",
            _ => declared,
        };
    }

    private static string Source(string template, ArticleDefinition definition, int number)
    {
        var escaped = template.Replace("\"", "\\\"").Replace("\n", "\\n");
        var properties = definition.Members.Select(member =>
            _properties[member.Name].Contains(']')
                ? $"{_properties[member.Name][..(_properties[member.Name].LastIndexOf(']') + 1)]} {member.TypeName} {member.Name}"
                : $"{member.TypeName} {member.Name}");
        return "#pragma warning disable CS1591\n"
            + Definition.Format(escaped, [.. properties]).Replace("struct Story", $"struct Story{number}");
    }
}
