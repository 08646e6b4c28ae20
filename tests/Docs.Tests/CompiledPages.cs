using System.Collections.Concurrent;

namespace ArticleSchema.Docs.Tests;

/// <summary>The definitions of all pages, each compiled once, with its examples.</summary>
internal static class CompiledPages
{
    private static readonly ConcurrentDictionary<FencedBlock, Task<CompiledDefinition>> _compiled = [];

    public static Task<CompiledDefinition> Get(FencedBlock definition) => _compiled.GetOrAdd(definition, Compile);

    private static Task<CompiledDefinition> Compile(FencedBlock definition) =>
        DefinitionCompiler.Compile(definition, [.. Pages.Examples.Where(example => example.Definition == definition)]);
}
