using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Definitions;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes.Template;

/// <summary>Puts a hole for a property at the end of the template, one that may be absent into an optional group.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PutIntoTemplate)), Shared]
public sealed class PutIntoTemplate() : DefinitionFixProvider(DescriptorIds.UnusedMember)
{
    private static readonly string[] _separators = ["", " ", "\n", ", "];

    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        var definition = mistake.Definition;
        var member = definition.Members.First(member => member.Name == mistake.Finding.Member);
        if (definition.Kind != ArticleKind.Format)
            yield break;

        foreach (var separator in _separators)
        {
            var hole = $"{separator}{{{member.Name}}}";
            if (member.Wrapper != MemberWrapper.None)
                hole = $"[{hole}]";
            if (mistake.Template?.Rewrite((new TemplateSpan(definition.Template.Length, 0), hole)) is { } rewritten
                && mistake.IsGoneFrom(definition with { Template = rewritten.Template }))
            {
                yield return new($"Put {{{member.Name}}} into the template", nameof(PutIntoTemplate), rewritten.Edits);
                yield break;
            }
        }
    }
}
