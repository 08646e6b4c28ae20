using System.Reflection;
using ArticleSchema.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Formats.Tests.Laws.Steps;

/// <summary>The runtime and all formats, compiled once more so that they count their steps.</summary>
internal static class CountedFormats
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private static readonly CSharpParseOptions _parseOptions = new(LanguageVersion.Preview, DocumentationMode.None);

    private static readonly Lazy<Assembly> _assembly = new(() => Load(Compilation));
    private static readonly Lazy<CSharpCompilation> _compilation = new(Compile);

    /// <summary>The compilation, without an error.</summary>
    public static CSharpCompilation Compilation => _compilation.Value;

    /// <summary>What counts the steps that are done with a text of a format.</summary>
    public static Func<byte[], long> DriverOf(Format format) =>
        _assembly.Value.GetType("ArticleSchema.StepDriver", throwOnError: true)!
            .GetMethod(format is DocumentFormat ? "OfDocument" : "OfView")!
            .MakeGenericMethod(_assembly.Value.GetType(format.Type.FullName!, throwOnError: true)!)
            .CreateDelegate<Func<byte[], long>>();

    private static CSharpCompilation Compile()
    {
        SyntaxTree[] sources =
        [
            CSharpSyntaxTree.ParseText(Usings, _parseOptions),
            .. Repository.Sources("runtime").Select(Parse),
            .. Repository.Sources("samples/Formats").Select(Parse),
            .. Repository.Sources("tests/Formats.Tests").Select(Parse).Where(DefinesFormats),
        ];
        var counting = Repository.Sources("tests/Formats.Tests/Laws/Steps/Counted").Select(Parse);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable);
        CSharpGeneratorDriver.Create([new ArticleSchemaGenerator().AsSourceGenerator()], parseOptions: _parseOptions)
            .RunGeneratorsAndUpdateCompilation(
                CSharpCompilation.Create("ArticleSchema.Counted", sources, References(), options), out var compilation, out _);

        var rewriter = new StepRewriter();
        var counted = compilation.SyntaxTrees.Select(tree => tree.WithRootAndOptions(rewriter.Visit(tree.GetRoot()), _parseOptions));
        return ((CSharpCompilation)compilation).RemoveAllSyntaxTrees().AddSyntaxTrees(counted).AddSyntaxTrees(counting);
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));

    private static SyntaxTree Parse(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file), _parseOptions, file);

    /// <summary>Whether a file has definitions of formats.</summary>
    private static bool DefinesFormats(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>()
            .Any(attribute => attribute.Name.ToString() is "ArticleFormat" or "ArticleChoice" or "ArticleHeaders");

    private static Assembly Load(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.Empty(emitted.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(stream.ToArray());
    }
}
