using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes.Members;

/// <summary>Lets a property of a document be set.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddInit)), Shared]
public sealed class AddInit() : DefinitionFixProvider(DescriptorIds.NotConstructible)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        if (mistake.MemberSyntax is PropertyDeclarationSyntax { AccessorList.Accessors: [{ Body: null, ExpressionBody: null } get] } property
            && !property.Modifiers.Any(SyntaxKind.AbstractKeyword))
        {
            var edit = Edit.Insert(property.SyntaxTree, get.Span.End, " init;");
            yield return new($"Let '{property.Identifier.ValueText}' be set: {{ get; init; }}", nameof(AddInit), [edit]);
        }
    }
}
