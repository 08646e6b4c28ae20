using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Diagnostics.Samples;
using ArticleSchema.Generator.Interpretation;

namespace ArticleSchema.Generator.Tests;

/// <summary>The examples in messages are true. What could be read in two ways is read in both where a mark stands between the value
/// and what comes behind it: at one place, and at the other.</summary>
public partial class CounterexampleTests
{
    /// <summary>It stands in no text of the definitions.</summary>
    private const string Mark = "\u0001";

    /// <summary>The mistakes that are shown by an example.</summary>
    public static TheoryData<string> Ambiguous =>
        [.. from row in (IEnumerable<object[]>)DiagnosticTests.Wrong
            where row[0] is "AS301" or "AS302" && ExampleIn((string)row[1]) is not null
            select (string)row[1]];

    [Theory]
    [MemberData(nameof(Ambiguous))]
    public void AValueCanEndInTwoPlaces(string source)
    {
        var (text, one, other) = ExampleIn(source)!.Value;
        var hole = source.IndexOf('⟪') + 1;
        var isLast = source[..hole].Contains("{*", StringComparison.Ordinal);
        var marked = Unmarked(isLast ? source.Replace("⟪", Mark) : source.Replace("⟫", Mark));
        var prefix = TemplateStart().Match(source) is { Success: true } start ? start.Groups[1].Value : "";

        Assert.NotEqual(one, other);
        foreach (var value in new[] { one, other })
            AssertAccepted(marked, prefix + (isLast ? text[..^value.Length] + Mark + value : value + Mark + text[value.Length..]));
    }

    [Fact]
    public void MostMistakesAreShownByAnExample() => Assert.InRange(Ambiguous.Count, 16, int.MaxValue);

    [Fact]
    public async Task ABranchIsNeverReadOfATextThatItWouldTake()
    {
        var wrong = Definition.Choice("[Branch] Utf8Span A", "[Branch, Initiator(\"<\"), Chars(\"0-9\"), Length(3)] Utf8Span B");
        var found = Assert.Single(await AnalyzerHarness.Analyze(wrong));
        Assert.Equal("AS303", found.Id);
        var example = Regex.Match(found.GetMessage(CultureInfo.InvariantCulture), "even \"(.*?)\"").Groups[1].Value;

        var right = Definition.Choice("[Branch, Initiator(\"<\"), Chars(\"0-9\"), Length(3)] Utf8Span B", "[Branch] Utf8Span A");
        var article = AssertAccepted(right, example);
        Assert.Equal("B", Assert.Single(article.Members).Key);
    }

    [Theory]
    [MemberData(nameof(OfEmptyElements))]
    public void AnElementCanBeEmpty(string source) => Assert.Equal(0, AssertAccepted(Unmarked(source), "", "Note").Text.Length);

    /// <summary>The mistakes of which the example is the empty text.</summary>
    public static TheoryData<string> OfEmptyElements =>
        [.. from row in (IEnumerable<object[]>)DiagnosticTests.Wrong where row[0] is "AS305" select (string)row[1]];

    /// <summary>The example in the message of a definition, as the characters that it shows; null if it has none.</summary>
    private static (string Text, string One, string Other)? ExampleIn(string source)
    {
        var definition = Assert.Single(DefinitionsIn(Unmarked(source)), found => found.Type.Name == "Story");
        var example = DefinitionAnalyzer.FindMistakes(definition)
            .Select(mistake => Example().Match(string.Join(" ", mistake.Arguments)))
            .FirstOrDefault(match => match.Success);
        return example is null ? null : (Unshown(example.Groups[1]), Unshown(example.Groups[2]), Unshown(example.Groups[3]));
    }

    private static ReadArticle AssertAccepted(string source, string text, string? name = null)
    {
        var plans = new CompiledPlans(GeneratorHarness.Compile(source)).Get(default);
        name ??= source.Contains("struct Part", StringComparison.Ordinal) ? "Part" : "Story";
        var result = new Interpreter(plans).Read(plans.Find(name)!, Encoding.UTF8.GetBytes(text));
        if (result is Refused refused)
            Assert.Fail($"«{text}» is refused by {source}: {refused.Error}");
        return Assert.IsType<Accepted>(result).Article;
    }

    private static IEnumerable<Definitions.ArticleDefinition> DefinitionsIn(string source) =>
        Definitions.Reading.FormatFinder.FindAll(GeneratorHarness.Compile(source), default);

    private static string Unmarked(string source) => source.Replace("⟪", "").Replace("⟫", "");

    private static string Unshown(Group shown) => shown.Value.Replace("\\n", "\n");

    [GeneratedRegex("in \"(.*)\" '.*' could be \"(.*)\" or \"(.*)\"")]
    private static partial Regex Example();

    /// <summary>What stands before the value in a template without another hole before it.</summary>
    [GeneratedRegex("ArticleFormat\\(\"\\[?([^{\"]*)⟪")]
    private static partial Regex TemplateStart();
}
