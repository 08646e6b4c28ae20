using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Docs.Tests;

/// <summary>Makes examples of the blocks of a page, by the convention that <c>docs/language.md</c> describes.</summary>
internal static class ExampleReader
{
    public static IEnumerable<Example> Read(IEnumerable<FencedBlock> blocks) =>
        blocks.GroupBy(block => block.Section).Where(section => !IsWalk(section)).SelectMany(section => ReadSection([.. section]));

    /// <summary>A section with commands is walked through: the tests of the package do what it says.</summary>
    private static bool IsWalk(IEnumerable<FencedBlock> section) => section.Any(block => block.Language is "shell");

    /// <summary>A section without C# is none of ours. In one with C# no block stands alone, so that none is left out by mistake.
    /// </summary>
    private static List<Example> ReadSection(FencedBlock[] blocks)
    {
        var examples = new List<Example>();
        var definitions = blocks.Where(IsDefinition).ToList();
        for (var i = 0; i < blocks.Length && blocks.Any(block => block.Language == "csharp"); i++)
        {
            var given = blocks[i];
            var outcome = i + 1 < blocks.Length ? blocks[i + 1] : null;
            if (IsDefinition(given) && outcome is not { Language: "error" })
                continue;

            if (definitions.LastOrDefault(definition => definition.Line <= given.Line) is not { } above)
                throw Mistake(given, "there is no definition above it");
            if (KindOf(given, outcome) is not { } kind)
                throw Mistake(given, "there is nothing that it comes of");
            if (outcome is null || !CanComeOf(kind, outcome))
                throw Mistake(given, "it is not shown what comes of it");
            examples.Add(new(kind, above, given, outcome));
            i++;
        }

        if (definitions.Find(definition => examples.All(example => example.Definition != definition)) is { } unused)
            throw Mistake(unused, "it has no example");
        return examples;
    }

    private static ExampleKind? KindOf(FencedBlock given, FencedBlock? outcome) =>
        given.Language switch
        {
            "csharp" when IsDefinition(given) => ExampleKind.Definition,
            "csharp" => outcome is { Language: "warning" } ? ExampleKind.Trap : ExampleKind.Statements,
            "text" => ExampleKind.Input,
            _ => null,
        };

    private static bool CanComeOf(ExampleKind kind, FencedBlock outcome) =>
        kind switch
        {
            ExampleKind.Statements => outcome.Language != "csharp",
            ExampleKind.Trap => true,
            _ => outcome.Language is "json" or "error",
        };

    private static bool IsDefinition(FencedBlock block) =>
        block.Language == "csharp" && CSharpSource.FirstFormat(CSharpSyntaxTree.ParseText(block.Text)) is not null;

    private static FormatException Mistake(FencedBlock block, string what) => new($"{block.Page}:{block.Line}: {what}");
}
