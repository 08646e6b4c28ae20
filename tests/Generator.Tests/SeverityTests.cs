using System.Diagnostics.CodeAnalysis;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Diagnostics.Samples;
using ArticleSchema.Generator.Diagnostics.Usage;
using ArticleSchema.Generator.Tests.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Generator.Tests;

/// <summary>Each id can be suppressed, raised and lowered, by a project and by a piece of source.</summary>
public class SeverityTests
{
    /// <summary>An id, and a source that has it.</summary>
    public static TheoryData<string, string> Mistakes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in DiagnosticTests.Wrong.GroupBy(row => row[0]).Select(same => same.First()))
                data.Add((string)row[0], Unmarked((string)row[1]));
            foreach (var row in AttributeSampleTests.Wrong.GroupBy(row => row[0]).Select(same => same.First()))
                data.Add((string)row[0], Unmarked(AttributeSampleTests.Source((string)row[1])));
            data.Add("AS401", Unmarked((string)WritabilityTests.Unwritable.First()[0]));
            data.Add("AS503", Unmarked(AttributeSampleTests.OfNoFormat));
            data.Add("AS504", Unmarked(WrittenSampleTests.Source("Sample(\"Watch 04: Ada\")")));
            data.Add("AS505", Unmarked(WrittenSampleTests.Source("Sample(\"Watch 4: Ada\", IsRewritten = true)")));
            foreach (var row in UsageTests.Traps.GroupBy(row => row[0]).Select(same => same.First()))
                data.Add((string)row[0], Unmarked(UsageTests.Source((string)row[1])));
            return data;
        }
    }

    [Fact]
    public void NoIdIsLeftOut() =>
        Assert.Equal(
            Descriptors.All
                .Append(WritabilityDescriptors.UnwritableValue)
                .Concat(SampleDescriptors.All)
                .Concat(UsageDescriptors.All)
                .Select(descriptor => descriptor.Id),
            Mistakes.Select(row => (string)row[0]).Order());

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task AnEditorConfigSetsTheSeverity(string id, string source)
    {
        Assert.Empty(await Analyze(id, source, "none"));
        Assert.Equal(DiagnosticSeverity.Info, (await Analyze(id, source, "suggestion"))[0].Severity);
        Assert.Equal(DiagnosticSeverity.Warning, (await Analyze(id, source, "warning"))[0].Severity);
        Assert.Equal(DiagnosticSeverity.Error, (await Analyze(id, source, "error"))[0].Severity);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task APragmaSuppresses(string id, string source)
    {
        Assert.NotEmpty(await Analyze(id, source, "error"));
        Assert.Empty(await Analyze(id, $"#pragma warning disable {id}\n{source}", "error"));
        Assert.NotEmpty(await Analyze(id, $"#pragma warning disable {id}\n#pragma warning restore {id}\n{source}", "error"));
    }

    /// <summary>What is said of a source under an .editorconfig.</summary>
    private static async Task<IReadOnlyList<Diagnostic>> Analyze(string id, string source, string severity)
    {
        var config = AnalyzerConfig.Parse(
            SourceText.From($"root = true\n[*.cs]\ndotnet_diagnostic.{id}.severity = {severity}\n"), "/project/.editorconfig");
        var severities = AnalyzerConfigSet.Create(new[] { config }, out _).GetOptionsForSourcePath("/project/A.cs").TreeOptions;
        var compilation = GeneratorHarness.Run(source).Compilation;
        var found = await compilation
            .WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new EditorConfig(severities)))
            .WithAnalyzers([
                new DefinitionAnalyzer(),
                new WritabilityAnalyzer(),
                new SampleAnalyzer(),
                new IgnoredFailureAnalyzer(),
                new TextComparisonAnalyzer(),
                new OverlappingDestinationAnalyzer(),
            ])
            .GetAnalyzerDiagnosticsAsync();
        return [.. found.Where(diagnostic => diagnostic.Id == id)];
    }

    private static string Unmarked(string source) => source.Replace("⟪", "").Replace("⟫", "");

    /// <summary>The severities that an .editorconfig gives all files of a project.</summary>
    private sealed class EditorConfig(IReadOnlyDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, [MaybeNullWhen(false)] out ReportDiagnostic severity) =>
            severities.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, [MaybeNullWhen(false)] out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }
}
