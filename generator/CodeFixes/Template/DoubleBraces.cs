using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes.Template;

/// <summary>Doubles braces and brackets that are meant as text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DoubleBraces)), Shared]
public sealed class DoubleBraces() : DefinitionFixProvider(DescriptorIds.UnclosedOpener, DescriptorIds.UnmatchedCloser, DescriptorIds.InvalidHole)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        var span = mistake.Finding.Template!.Value;
        var template = mistake.Definition.Template;
        var ends = span.Length == 1 ? [span.Start] : new[] { span.Start, span.Start + span.Length - 1 };
        var changes = ends.Select(end => (new TemplateSpan(end, 1), new string(template[end], 2))).ToArray();
        if (mistake.Template?.Rewrite(changes) is { } rewritten)
        {
            var meant = span.Length == 1 ? template[span.Start].ToString() : template.Substring(span.Start, span.Length);
            yield return new($"Double what is meant as text: '{meant}'", nameof(DoubleBraces), rewritten.Edits);
        }
    }
}
