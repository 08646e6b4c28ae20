using System.Reflection;
using ArticleSchema.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Formats.Tests.Laws.Steps;

/// <summary>The runtime and all formats, compiled once more so that they count their steps.</summary>
internal static class CountedFormats
{
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
        var counting = Repository.Sources("tests/Formats.Tests/Laws/Steps/Counted").Select(FormatSources.Parse);
        CSharpGeneratorDriver.Create([new ArticleSchemaGenerator().AsSourceGenerator()], parseOptions: FormatSources.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(FormatSources.Compile(), out var compilation, out _);

        var rewriter = new StepRewriter();
        var counted = compilation.SyntaxTrees
            .Select(tree => tree.WithRootAndOptions(rewriter.Visit(tree.GetRoot()), FormatSources.ParseOptions));
        return ((CSharpCompilation)compilation).RemoveAllSyntaxTrees().AddSyntaxTrees(counted).AddSyntaxTrees(counting);
    }

    private static Assembly Load(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.Empty(emitted.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(stream.ToArray());
    }
}
