using System.Collections.Immutable;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Generator.Tests;

/// <summary>Runs the analyzer on a source in which the expected place of a diagnostic stands between ⟪ and ⟫.</summary>
internal static class AnalyzerHarness
{
    private const char Open = '⟪';
    private const char Close = '⟫';

    /// <summary>What the analyzer says of a source, marked or not, in the order of the text.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(string source)
    {
        var compilation = GeneratorHarness.Compile(Unmarked(source))
            .WithAnalyzers([new DefinitionAnalyzer()]);
        var found = await compilation.GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>Requires one diagnostic, at the marked place.</summary>
    public static async Task<Diagnostic> AssertMarked(string id, string source)
    {
        var found = await Analyze(source);
        var diagnostic = Assert.Single(found);
        Assert.Equal(id, diagnostic.Id);

        var start = source.IndexOf(Open);
        var length = source.IndexOf(Close) - start - 1;
        var expected = source.Substring(start + 1, length);
        Assert.Equal(expected, Unmarked(source).Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal(start, diagnostic.Location.SourceSpan.Start);
        return diagnostic;
    }

    private static string Unmarked(string source) => source.Replace($"{Open}", "").Replace($"{Close}", "");
}
