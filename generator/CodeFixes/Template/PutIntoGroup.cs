using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Definitions.Syntax;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes.Template;

/// <summary>Puts the hole of an optional property into an optional group.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PutIntoGroup)), Shared]
public sealed class PutIntoGroup() : DefinitionFixProvider(DescriptorIds.NeverAbsent)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        var definition = mistake.Definition;
        var hole = TemplateParser.Parse(definition.Template, []).OfType<TemplateHole>().FirstOrDefault(hole => hole.Name == mistake.Finding.Member);
        if (hole is { IsRest: false }
            && mistake.Template?.Rewrite((hole.Span with { Length = 0 }, "["), (new TemplateSpan(hole.Span.Start + hole.Span.Length, 0), "]")) is { } rewritten
            && mistake.IsGoneFrom(definition with { Template = rewritten.Template }))
        {
            yield return new($"Put it into an optional group: [{{{hole.Name}}}]", nameof(PutIntoGroup), rewritten.Edits);
        }
    }
}
