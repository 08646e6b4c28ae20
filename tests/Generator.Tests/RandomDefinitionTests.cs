using System.Text;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Tests;

/// <summary>Definitions made at random, of lists and of texts around values: what is accepted compiles, and so does what is left
/// of the others.</summary>
public class RandomDefinitionTests
{
    private const int Seed = 20261;

    private const string Held = """
        using ArticleSchema;
        [ArticleFormat("({X})[ ]\n")] public readonly ref partial struct Note { [Chars("^()\n")] public partial Utf8Span X { get; } }
        [ArticleFormat("[-]{X}")] public readonly ref partial struct Mark { [Literal("<a>", "<b>\n")] public partial Utf8Span X { get; } }
        [ArticleFormat("{X}: {Y}")] public readonly ref partial struct Open { public partial Utf8Span X { get; } public partial Utf8Span Y { get; } }
        [ArticleChoice] public readonly ref partial struct Block { [Branch] public partial Note A { get; } [Branch] public partial Utf8Span B { get; } }
        public enum Zone { [Literal("GMT", "UTC\n")] Utc, Local }
        """;

    private static readonly string[] _texts = [",", " / ", "\\n", "\\n\\n", "\\\"", "x", "X", "é", "\\u0003", "global::System.Span", "{{", "\\\\"];

    private static readonly string[] _separations =
    [
        "Separator({0})", "Separator({0})", "Separator({0}, {1})", "Separator({0}, {1}, Position = SeparatorPosition.Prefix)",
        "Separator({0}, Position = SeparatorPosition.Postfix)", "BlankLines", "BlankLines(Position = SeparatorPosition.Postfix)",
        "BlankLines(Position = SeparatorPosition.Prefix)",
    ];

    private static readonly string[] _ofTexts =
        ["Chars(\"a-c|A-C\")", "Chars(\"^\\n|\\n\")", "Length(2)", "Length(1, 9)", "SingleLine", "NotEndingWith(\"x|X\")", "StartingWith(\"^a\"), EndingWith(\"a-c\")", "NotStartingWith(\"é\")", "Literal({0}, {1})"];

    private static readonly string[] _around =
        ["Initiator({0})", "Initiator({0}, {1})", "Terminator({0})", "Terminator({0}, {1})"];

    private static readonly string[] _ofPlaces =
        ["NilValue(\"-\")", "NilValue(\"n/a\", \"-\\n\")", "Trim", "Trim(TrimKind.Left, Padding = '\\'')", "Trim, Length(4)", "UpTo(Occurrence.Last)", "UpTo(Occurrence.First)"];

    private static readonly string[] _occurs = ["MinOccurs(1)", "MinOccurs(2)", "MaxOccurs(3)"];

    private static readonly string[] _types =
    [
        "Utf8Span", "Utf8Span", "Utf8List", "Utf8List", "ValueList<int>", "ValueList<Zone>", "ArticleList<Note>", "ArticleList<Mark>", "ArticleList<Open>",
        "ArticleList<Block>", "Note", "Mark", "int", "Zone", "DateOnly",
    ];

    [Fact]
    public void WhatIsGeneratedCompiles()
    {
        var random = new Random(Seed);
        var sources = Enumerable.Range(0, 400).Select(number => Next(random, number)).Prepend(Pragma + Held).ToArray();

        var generated = GeneratorHarness.Run(sources);

        var problems = generated.Compilation.GetDiagnostics().Where(problem => problem.Severity > DiagnosticSeverity.Hidden).ToList();
        Assert.True(problems.Count == 0, $"Seed {Seed}: {string.Join("\n", problems.Take(20))}\n{SourceOf(problems.FirstOrDefault(), sources)}");
        var accepted = generated.Result.GeneratedTrees.Count(tree => tree.ToString().Contains("TryParse", StringComparison.Ordinal));
        Assert.True(accepted > 120, $"Only {accepted} were accepted.");
    }

    private const string Pragma = "#pragma warning disable CS1591\n";

    /// <summary>The definition of which the file of a problem was made.</summary>
    private static string? SourceOf(Diagnostic? problem, string[] sources)
    {
        var name = Path.GetFileName(problem?.Location.SourceTree?.FilePath ?? "").Replace(".g.cs", "", StringComparison.Ordinal);
        return sources.FirstOrDefault(source => source.Contains($"struct {name}\n", StringComparison.Ordinal));
    }

    private static string Next(Random random, int number)
    {
        var template = new StringBuilder();
        var properties = new List<string>();
        var hasRest = false;
        var open = 0;
        for (var count = random.Next(1, 7); count > 0; count--)
        {
            if (random.Next(3) == 0)
                template.Append(One(random, _texts));
            if (open == 0 && random.Next(3) == 0)
            {
                template.Append('[');
                open = random.Next(1, 3);
            }

            var isRest = !hasRest && open == 0 && random.Next(3) == 0;
            hasRest |= isRest;
            var name = $"M{properties.Count}";
            template.Append(isRest ? $"{{*{name}}}" : $"{{{name}}}");
            properties.Add(Property(random, name, isInGroup: open > 0));
            if (open > 0 && --open == 0)
                template.Append(']');
        }

        if (open > 0)
            template.Append(']');
        return Pragma + Definition.Format(template.ToString(), [.. properties])
            .Replace("struct Story", $"struct Story{number}")
            .Replace("[ArticleFormat(", random.Next(4) == 0 ? "[IgnoreCase, ArticleFormat(" : "[ArticleFormat(");
    }

    private static string Property(Random random, string name, bool isInGroup)
    {
        var type = One(random, _types);
        var attributes = new List<string>();
        var isText = type.StartsWith("Utf8", StringComparison.Ordinal);
        if (type.Contains("List", StringComparison.Ordinal))
        {
            if (type is "Utf8List" or "ValueList<int>" or "ValueList<Zone>" || random.Next(2) == 0)
                attributes.Add(One(random, _separations));
            if (random.Next(4) == 0)
                attributes.Add(One(random, _occurs));
        }

        if (isText && random.Next(2) == 0)
            attributes.Add(One(random, _ofTexts));
        if (random.Next(3) == 0)
            attributes.Add(One(random, _around));
        if (random.Next(4) == 0 && !attributes.Any(attribute => attribute.StartsWith("Length", StringComparison.Ordinal)))
            attributes.Add(One(random, _ofPlaces));
        var givesTexts = type.Contains("Zone", StringComparison.Ordinal) || attributes.Any(attribute => attribute.Contains("{0}", StringComparison.Ordinal));
        if (givesTexts && random.Next(3) == 0)
            attributes.Add("IgnoreCase");

        var list = attributes.Count == 0
            ? ""
            : $"[{string.Join(", ", attributes.Select(attribute => string.Format(null, attribute, Quoted(random), Quoted(random))))}] ";
        var canBeAbsent = isInGroup || attributes.Any(attribute => attribute.StartsWith("NilValue", StringComparison.Ordinal));
        var declared = !canBeAbsent ? type
            : type is "int" or "Zone" or "DateOnly" ? type + "?"
            : type is "Note" or "Mark" ? $"Optional<{type}>"
            : type;
        return $"{list}{declared} {name}";
    }

    private static string Quoted(Random random) => $"\"{One(random, _texts)}\"";

    private static string One(Random random, string[] choices) => choices[random.Next(choices.Length)];
}
