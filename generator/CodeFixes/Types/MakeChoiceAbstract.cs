using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.CodeFixes.Types;

/// <summary>Makes a choice of documents abstract.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeChoiceAbstract)), Shared]
public sealed class MakeChoiceAbstract() : DefinitionFixProvider(DescriptorIds.ConcreteChoice)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        var declaration = mistake.Declaration;
        var @sealed = declaration.Modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.SealedKeyword));
        var edit = @sealed != default
            ? new Edit(declaration.SyntaxTree, @sealed.Span, "abstract")
            : Edit.InsertBefore(Modifiers.FirstOf(declaration, SyntaxKind.PartialKeyword), "abstract ");
        if (mistake.Type.TypeKind == TypeKind.Class)
            yield return new($"Make '{mistake.Type.Name}' abstract", nameof(MakeChoiceAbstract), [edit]);
    }
}
