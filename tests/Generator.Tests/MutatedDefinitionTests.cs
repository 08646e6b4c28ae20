using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Diagnostics.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Generator.Tests;

/// <summary>Whatever a definition looks like, neither the generator nor the analyzers throw, nor what reads its samples: the compiler
/// would report CS8785, or AD0001, and leave out everything that they do.</summary>
public class MutatedDefinitionTests
{
    private const int Seed = 4712;
    private const int Count = 10_000;
    private const int BatchSize = 100;

    [Fact]
    public async Task NothingThrows()
    {
        var mutations = new Mutations(new Random(Seed), [.. Sources()]);
        for (var number = 0; number < Count; number += BatchSize)
        {
            var batch = Enumerable.Range(number, BatchSize).Select(i => InNamespace(mutations.Next(), i)).ToArray();
            if (await FindCrash(batch) is { } crash)
                Assert.Fail($"Seed {Seed}, sources {number} to {number + BatchSize - 1}: {crash}\n{await FindCulprit(batch)}");
        }
    }

    private static IEnumerable<string> Sources() => SourcesIn(DiagnosticTests.Wrong, 1).Concat(SourcesIn(DiagnosticTests.Right, 0));

    private static IEnumerable<string> SourcesIn(IEnumerable<object[]> rows, int column) =>
        rows.Select(row => ((string)row[column])
            .Replace("⟪", "")
            .Replace("⟫", "")
            .Replace("[Article", "[Sample(\"A: b, c\\n - 17 (x)/y\"), Article"));

    /// <summary>Many definitions have the same name.</summary>
    private static string InNamespace(string source, int number) => $"namespace N{number}\n{{\n{source}\n}}";

    /// <summary>What was thrown; null if nothing was.</summary>
    private static async Task<string?> FindCrash(string[] sources)
    {
        var compilation = GeneratorHarness.Compile(sources);
        var result = GeneratorHarness.CreateDriver().RunGenerators(compilation).GetRunResult().Results[0];
        if (result.Exception is not null)
            return result.Exception.ToString();

        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            new([]), onAnalyzerException: (exception, _, _) => thrown = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        // What is off unless a project asks for it would not run.
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("AS401", ReportDiagnostic.Warn)]));
        await new CompilationWithAnalyzers(compilation, [new DefinitionAnalyzer(), new WritabilityAnalyzer(), new SampleAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return thrown?.ToString();
    }

    private static async Task<string?> FindCulprit(string[] sources)
    {
        foreach (var source in sources)
            if (await FindCrash([source]) is not null)
                return source;
        return null;
    }
}
