using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes.Members;

/// <summary>Removes a property that has no place in the format.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveProperty)), Shared]
public sealed class RemoveProperty() : DefinitionFixProvider(DescriptorIds.UnusedMember)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        if (mistake.MemberSyntax is PropertyDeclarationSyntax property)
            yield return new($"Remove '{mistake.Finding.Member}'", nameof(RemoveProperty), [Layout.Remove(property)]);
    }
}
