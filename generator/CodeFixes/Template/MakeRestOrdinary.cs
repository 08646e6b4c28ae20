using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes.Template;

/// <summary>Makes an ordinary hole of a rest that is one too many.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeRestOrdinary)), Shared]
public sealed class MakeRestOrdinary() : DefinitionFixProvider(DescriptorIds.MisplacedRest)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        var star = new TemplateSpan(mistake.Finding.Template!.Value.Start + 1, 1);
        if (mistake.Template?.Rewrite((star, "")) is { } rewritten)
            yield return new($"Make an ordinary hole of it: {{{mistake.Finding.Arguments[0]}}}", nameof(MakeRestOrdinary), rewritten.Edits);
    }
}
