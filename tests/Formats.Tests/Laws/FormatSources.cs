using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>The sources of the runtime and of all formats, for tests that compile them once more.</summary>
internal static class FormatSources
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    /// <summary>How the sources are parsed.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview, DocumentationMode.None);

    /// <summary>A compilation of the sources, nothing generated.</summary>
    public static CSharpCompilation Compile()
    {
        SyntaxTree[] sources =
        [
            CSharpSyntaxTree.ParseText(Usings, ParseOptions),
            .. Repository.Sources("runtime").Select(Parse),
            .. Repository.Sources("samples/Formats").Select(Parse),
            .. Repository.Sources("tests/Formats.Tests").Select(Parse).Where(DefinesFormats),
        ];
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("ArticleSchema.Compiled", sources, References(), options);
    }

    public static SyntaxTree Parse(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file), ParseOptions, file);

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));

    /// <summary>Whether a file has definitions of formats.</summary>
    private static bool DefinesFormats(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>()
            .Any(attribute => attribute.Name.ToString() is "ArticleFormat" or "ArticleChoice" or "ArticleHeaders");
}
