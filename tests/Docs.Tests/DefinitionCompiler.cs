using System.Collections.Immutable;
using ArticleSchema.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Docs.Tests;

/// <summary>Compiles a definition and the driver of its examples, with the generator, as strictly as one can ask for.</summary>
internal static class DefinitionCompiler
{
    private static readonly CSharpParseOptions _parseOptions = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions _options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        warningLevel: 9999,
        // Examples have no documentation of their own.
        specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress)]);

    private static readonly ImmutableArray<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => IsOfTheFramework(Path.GetFileName(path)))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ArticleFormatAttribute).Assembly.Location),
    ];

    /// <summary>What is made of it shares what it knows of the references.</summary>
    private static readonly CSharpCompilation _empty = CSharpCompilation.Create("Examples", [], _references, _options);

    public static async Task<CompiledDefinition> Compile(FencedBlock definition, IReadOnlyList<Example> examples)
    {
        var source = Parse(CSharpSource.Of(definition));
        var trees = new List<SyntaxTree> { Parse(CSharpSource.Usings), source };
        if (examples.All(example => example.Kind != ExampleKind.Definition))
            trees.Add(Parse(CSharpSource.DriverOf(CSharpSource.FirstFormat(source)!.Identifier.Text, examples)));

        CSharpGeneratorDriver.Create([new ArticleSchemaGenerator().AsSourceGenerator()], parseOptions: _parseOptions)
            .RunGeneratorsAndUpdateCompilation(_empty.AddSyntaxTrees(trees), out var compilation, out var ofGenerator);
        var ofAnalyzer = await WithAskedFor(compilation, definition.Page).WithAnalyzers(Analyzers.OfDefinitions).GetAnalyzerDiagnosticsAsync();
        var traps = await compilation.WithAnalyzers(Analyzers.OfUse).GetAnalyzerDiagnosticsAsync();

        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        var problems = emitted.Diagnostics.Concat(ofGenerator).Concat(ofAnalyzer)
            .Where(problem => problem.Severity >= DiagnosticSeverity.Warning);
        return new([.. problems], traps, assembly.ToArray());
    }

    /// <summary>A page asks for what is off unless one does, if it speaks of that.</summary>
    private static Compilation WithAskedFor(Compilation compilation, string page)
    {
        var asked = DescriptorPage.AskedForBy(page).Select(descriptor => KeyValuePair.Create(descriptor.Id, ReportDiagnostic.Warn));
        return compilation.WithOptions(_options.WithSpecificDiagnosticOptions(_options.SpecificDiagnosticOptions.Concat(asked)));
    }

    /// <summary>.NET and ASP.NET, but not what the tests themselves are made of.</summary>
    private static bool IsOfTheFramework(string file) =>
        file.StartsWith("System.", StringComparison.Ordinal) || file.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal);

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, _parseOptions);
}
