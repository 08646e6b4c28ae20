using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Benchmarks.Generators;

/// <summary>A compilation with many types for a generator, and the same after an edit.</summary>
internal sealed class Edits
{
    private const string Unrelated = "namespace Consumer; internal static class Unrelated { internal const int Value = ";

    private static readonly CSharpParseOptions _parseOptions = new(LanguageVersion.Preview);

    private static readonly ImmutableArray<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ArticleFormatAttribute).Assembly.Location),
    ];

    private readonly Contestant _contestant;
    private readonly SyntaxTree _first;
    private readonly SyntaxTree _unrelated;
    private readonly CSharpCompilation _compilation;
    private readonly GeneratorDriver _run;
    private int _edits;

    /// <param name="contestant">The generator.</param>
    /// <param name="count">The number of types.</param>
    public Edits(Contestant contestant, int count)
    {
        _contestant = contestant;
        _first = Parse(contestant.Source(0, ""));
        _unrelated = Parse($"{Unrelated}0; }}");
        _compilation = CSharpCompilation.Create(
            "Consumer",
            [_first, _unrelated, .. Enumerable.Range(1, count - 1).Select(number => Parse(contestant.Source(number, "")))],
            _references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _run = Driver().RunGenerators(_compilation);
        var result = _run.GetRunResult();
        if (result.Results.Any(one => one.Exception is not null) || result.GeneratedTrees.IsEmpty)
            throw new InvalidOperationException($"{contestant} has generated nothing: {result.Diagnostics.FirstOrDefault()}");
    }

    /// <summary>Prepares a first run: a new driver on what has been parsed anew.</summary>
    public Func<GeneratorDriver> PrepareFirst()
    {
        var compilation = _compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(_compilation.SyntaxTrees.Select(tree => Parse(tree.ToString())));
        return () => Driver().RunGenerators(compilation);
    }

    /// <summary>Prepares the run after an edit of a file that holds none of the types.</summary>
    public Func<GeneratorDriver> PrepareUnrelatedEdit() => PrepareEdit(_unrelated, $"{Unrelated}{++_edits}; }}");

    /// <summary>Prepares the run after an edit of one of the types.</summary>
    public Func<GeneratorDriver> PrepareEdit() => PrepareEdit(_first, _contestant.Source(0, EditOf(++_edits)));

    private Func<GeneratorDriver> PrepareEdit(SyntaxTree edited, string source)
    {
        var compilation = _compilation.ReplaceSyntaxTree(edited, Parse(source));
        return () => _run.RunGenerators(compilation);
    }

    /// <summary>What is put into a type: JSON takes it as a property, the others as text.</summary>
    private string EditOf(int number) => _contestant.Name == "System.Text.Json" ? $", int Edit{number}" : $"x{number}";

    private CSharpGeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([_contestant.Create().AsSourceGenerator()], parseOptions: _parseOptions);

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, _parseOptions);
}
