using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes.Template;

/// <summary>Puts text between two neighbours, where that tells them apart.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SeparateNeighbours)), Shared]
public sealed class SeparateNeighbours() : DefinitionFixProvider(DescriptorIds.IndistinctNeighbours)
{
    private static readonly (string Name, string Text)[] _separators = [("a space", " "), ("a line break", "\n"), ("a comma", ", ")];

    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        foreach (var (name, text) in _separators)
            if (FindRewritten(mistake, text) is { } rewritten)
                yield return new($"Put {name} between them", nameof(SeparateNeighbours) + name, rewritten.Edits);
    }

    /// <summary>The hole is the first of the two seen from the front, or, behind the rest, from the end.</summary>
    private static RewrittenTemplate? FindRewritten(Mistake mistake, string text)
    {
        var hole = mistake.Finding.Template!.Value;
        return new[] { hole.Start + hole.Length, hole.Start }
            .Select(index => mistake.Template?.Rewrite((new(index, 0), text)))
            .FirstOrDefault(rewritten => rewritten is not null && mistake.IsGoneFrom(mistake.Definition with { Template = rewritten.Template }));
    }
}
