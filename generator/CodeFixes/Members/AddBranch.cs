using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Definitions;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes.Members;

/// <summary>Makes a branch of a property of a choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddBranch)), Shared]
public sealed class AddBranch() : DefinitionFixProvider(DescriptorIds.UnusedMember)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        if (mistake.Definition.Kind == ArticleKind.Choice && mistake.MemberSyntax is PropertyDeclarationSyntax property)
            yield return new("Annotate it with [Branch]", nameof(AddBranch), [Attributes.Add(property, mistake.NameOfAttribute("Branch"))]);
    }
}
