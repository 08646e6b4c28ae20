using System.Reflection;
using ArticleSchema.Generator;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Benchmarks.Generators;

/// <summary>A generator, and the source of a type for it to work on.</summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="Source">A file with one type of its own; takes a number that makes names unique, and what varies in an edit.</param>
/// <param name="Create">Makes the generator.</param>
internal sealed record Contestant(string Name, Func<int, string, string> Source, Func<IIncrementalGenerator> Create)
{
    /// <summary>Ours, and the two that every SDK has.</summary>
    public static IReadOnlyList<Contestant> All { get; } =
    [
        new("ArticleSchema", Formats.Format, () => new ArticleSchemaGenerator()),
        new("GeneratedRegex", Formats.Regex, () => FromSdk("System.Text.RegularExpressions.Generator", "RegexGenerator")),
        new("System.Text.Json", Formats.Json, () => FromSdk("System.Text.Json.SourceGeneration", "JsonSourceGenerator")),
    ];

    public override string ToString() => Name;

    /// <summary>A generator of the SDK's targeting pack.</summary>
    /// <param name="name">Its assembly, and its namespace.</param>
    /// <param name="type">Its simple name.</param>
    private static IIncrementalGenerator FromSdk(string name, string type)
    {
        var assembly = Assembly.LoadFrom(Path.Combine(TargetingPack(), "analyzers", "dotnet", "cs", name + ".dll"));
        return (IIncrementalGenerator)Activator.CreateInstance(assembly.GetType($"{name}.{type}", throwOnError: true)!)!;
    }

    private static string TargetingPack()
    {
        // …/shared/Microsoft.NETCore.App/VERSION/ beside …/packs/Microsoft.NETCore.App.Ref/VERSION/
        var runtime = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var packs = Path.Combine(runtime.Parent!.Parent!.Parent!.FullName, "packs", "Microsoft.NETCore.App.Ref");
        return Directory.GetDirectories(packs, $"{Environment.Version.Major}.*").Order(StringComparer.Ordinal).Last();
    }
}
