using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Generator.Tests;

/// <summary>Runs the generator on sources: always twice, and the second time every tracked step has to be cached.</summary>
internal static class GeneratorHarness
{
    private static readonly CSharpParseOptions _parseOptions =
        new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ArticleFormatAttribute).Assembly.Location),
    ];

    /// <summary>A compilation of sources, as strict as a consumer can ask for.</summary>
    public static CSharpCompilation Compile(params string[] sources) =>
        CSharpCompilation.Create(
            "Consumer",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, _parseOptions)),
            _references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999));

    public static SyntaxTree ParseTree(string source) => CSharpSyntaxTree.ParseText(source, _parseOptions);

    public static GeneratorDriver CreateDriver() =>
        CSharpGeneratorDriver.Create(
            [new ArticleSchemaGenerator().AsSourceGenerator()],
            parseOptions: _parseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator, and requires that a second run has nothing to do.</summary>
    public static Generated Run(params string[] sources)
    {
        var compilation = Compile(sources);
        var driver = CreateDriver().RunGenerators(compilation);
        var first = driver.GetRunResult();
        Assert.Empty(first.Diagnostics);
        Assert.All(first.Results, result => Assert.Null(result.Exception));

        var second = driver.RunGenerators(compilation.Clone()).GetRunResult();
        Steps.AssertAllCached(second, TrackingNames.All);
        return new(compilation.AddSyntaxTrees(first.GeneratedTrees), first);
    }
}

/// <summary>What the generator made of a compilation.</summary>
/// <param name="Compilation">The compilation with what was generated.</param>
/// <param name="Result">The result of the run.</param>
internal sealed record Generated(Compilation Compilation, GeneratorDriverRunResult Result)
{
    /// <summary>The generated source for a type.</summary>
    public string SourceOf(string fullName) =>
        Assert.Single(Result.Results[0].GeneratedSources, source => source.HintName == fullName + ".g.cs").SourceText.ToString();

    /// <summary>Requires that all of it compiles without a warning.</summary>
    public Generated AssertCompiles()
    {
        var problems = Compilation.GetDiagnostics().Where(problem => problem.Severity > DiagnosticSeverity.Hidden).ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems) + "\n" + problems.FirstOrDefault()?.Location.SourceTree);
        return this;
    }
}
