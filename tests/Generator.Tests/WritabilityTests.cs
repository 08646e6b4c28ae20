using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Diagnostics.Samples;
using ArticleSchema.Generator.Interpretation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Generator.Tests;

/// <summary>Values that are read as others once they are written, each with an example, which is tried.</summary>
public partial class WritabilityTests
{
    /// <summary>A definition with the marked place, an article with □ for the value, words of the message.</summary>
    public static TheoryData<string, string, string> Unwritable => new()
    {
        { Definition.Format("⟪{A}⟫ ({B})", "Utf8Span A", "[Chars(\"a-z\")] Utf8Span B"), "□ (b)", "'A' from being \"x (x\", which would be read as what stands before \" (\"" },
        { Definition.Format("{*B}/⟪{A}⟫", "Utf8Span A", "[Length(2)] Utf8Span B"), "bb/□", "'A' from being \"x/x\", which would be read as what stands behind \"/\"" },
        { Definition.Format("⟪{A}⟫{B}", "[Chars(\"^b\")] Utf8Span A", "[Literal(\"; \", \"-\")] Utf8Span B"), "□-", "'A' from being \"x; x\"" },
        { Definition.Format("[{B}: ]⟪{*A}⟫", "Utf8Span A", "[Chars(\"a-z\")] Utf8Span B"), "□", "which would be read as \"x\" and '[{B}: ]'" },
        { Definition.Format("⟪{*A}⟫[/{B}]", "[NotEndingWith(\".\")] Utf8Span A", "[Chars(\"a-z\")] Utf8Span B"), "□", "and '[/{B}]'" },
        { Definition.Format("⟪{*A}⟫", "[Separator(\", \")] Utf8List A"), "□", "an element of 'A' from being \"x, x\", which would be read as more than one element" },
        { Definition.Format("⟪{*A}⟫", "[BlankLines, Length(1, 9)] Utf8List A"), "□", "\"x\\n\\nx\"" },
        { Definition.Choice("[Branch, Chars(\"0-9\")] Utf8Span B", "[Branch] Utf8Span ⟪A⟫"), "□", "'A' from being \"0\", which would be read as 'B'" },
        { Definition.Choice("[Branch, Initiator(\"#\")] Utf8Span B", "[Branch, SingleLine] Utf8Span ⟪A⟫"), "□", "'A' from being \"#x\", which would be read as 'B'" },
    };

    /// <summary>Definitions of which every value can be written.</summary>
    public static TheoryData<string> Writable =>
    [
        Definition.Format("{A} ({B})", "[Chars(\"^(\")] Utf8Span A", "[Chars(\"a-z\")] Utf8Span B"),
        Definition.Format("{A}/{*B}", "[SingleLine, Length(3)] Utf8Span A", "Utf8Span B"),
        Definition.Format("{*A}[/{B}]", "[Chars(\"^/\")] Utf8Span A", "[Chars(\"a-z\")] Utf8Span B"),
        Definition.Format("{A}\\n{*B}", "[SingleLine] Utf8Span A", "Utf8Span B"),
        Definition.Format("{*A}", "[Separator(\"/\"), Chars(\"a-z\")] Utf8List A"),
        Definition.Format("{*A}", "[BlankLines, SingleLine] Utf8List A"),
        Definition.Format("{A}: {B}", "DateOnly A", "int B"),
        Definition.Choice("[Branch, Chars(\"0-9\")] Utf8Span B", "[Branch, Chars(\"a-z\")] Utf8Span A"),
        Definition.Format("{A", "Utf8Span A"),
    ];

    [Theory]
    [MemberData(nameof(Unwritable))]
    public async Task AnExampleIsShownAndTrue(string source, string article, string message)
    {
        var found = Assert.Single(await Analyze(source));
        var text = found.GetMessage(CultureInfo.InvariantCulture);
        Assert.Contains(message, text, StringComparison.Ordinal);
        Assert.Equal(source.IndexOf('⟪'), found.Location.SourceSpan.Start);
        Assert.Equal(source.IndexOf('⟫') - source.IndexOf('⟪') - 1, found.Location.SourceSpan.Length);

        var value = Example().Match(text).Groups[1].Value.Replace("\\n", "\n");
        Assert.NotEqual(value, Read(source, article.Replace("□", value)));
    }

    [Theory]
    [MemberData(nameof(Writable))]
    public async Task OfOthersNothingIsSaid(string source) => Assert.Empty(await Analyze(source));

    [Fact]
    public async Task NothingIsSaidUnlessAProjectAsks()
    {
        var compilation = GeneratorHarness.Compile(Definition.Format("{A} ({B})", "Utf8Span A", "Utf8Span B"));
        Assert.Empty(await compilation.WithAnalyzers([new WritabilityAnalyzer()]).GetAnalyzerDiagnosticsAsync());
    }

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(string source)
    {
        var compilation = GeneratorHarness.Compile(Unmarked(source));
        var asked = compilation.Options.WithSpecificDiagnosticOptions([new("AS401", ReportDiagnostic.Warn)]);
        return await compilation.WithOptions(asked).WithAnalyzers([new WritabilityAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>What is read of a text as the value of A; of a list, if that has one element; null if it is something else.</summary>
    private static string? Read(string source, string text)
    {
        var plans = new CompiledPlans(GeneratorHarness.Compile(Unmarked(source))).Get(default);
        var plan = (plans.Find("Story") ?? plans.Find("Part"))!;
        return new Interpreter(plans).Read(plan, Encoding.UTF8.GetBytes(text)) is Accepted { Article.Members: var members }
            && members.GetValueOrDefault("A") is ReadText { Text: var read }
            && !source.Contains("List A", StringComparison.Ordinal)
                ? Encoding.UTF8.GetString(read.Bytes)
                : null;
    }

    private static string Unmarked(string source) => source.Replace("⟪", "").Replace("⟫", "");

    [GeneratedRegex("from being \"(.*?)\", which")]
    private static partial Regex Example();
}
