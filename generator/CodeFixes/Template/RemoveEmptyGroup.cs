using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes.Template;

/// <summary>Removes an optional group with nothing in it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveEmptyGroup)), Shared]
public sealed class RemoveEmptyGroup() : DefinitionFixProvider(DescriptorIds.EmptyGroup)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        if (mistake.Template?.Rewrite((mistake.Finding.Template!.Value, "")) is { } rewritten)
            yield return new("Remove the empty group", nameof(RemoveEmptyGroup), rewritten.Edits);
    }
}
