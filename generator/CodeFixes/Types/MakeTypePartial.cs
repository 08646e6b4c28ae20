using System.Collections.Immutable;
using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes.Types;

/// <summary>Gives a type, and the types around it, the modifiers that a view or a document needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeTypePartial)), Shared]
public sealed class MakeTypePartial() : DefinitionFixProvider(DescriptorIds.NotAView)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        var isView = mistake.IsView && mistake.Type is { TypeKind: TypeKind.Struct, IsRecord: false };
        if (mistake.Type.IsStatic || Around(mistake.Type).Any(type => type.IsFileLocal) || (mistake.IsView && !isView))
            yield break;

        var edits = ImmutableArray.CreateBuilder<Edit>();
        if (isView && !mistake.Type.IsReadOnly)
            edits.Add(Modifiers.Add(mistake.Declaration, "readonly", SyntaxKind.RefKeyword, SyntaxKind.PartialKeyword));
        if (isView && !mistake.Type.IsRefLikeType)
            edits.Add(Modifiers.Add(mistake.Declaration, "ref", SyntaxKind.PartialKeyword));
        edits.AddRange(
            from type in Around(mistake.Type)
            from part in type.DeclaringSyntaxReferences
            let declaration = (TypeDeclarationSyntax)part.GetSyntax()
            where !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
            select Modifiers.Add(declaration, "partial"));

        var kind = isView ? "a readonly ref partial struct" : "partial";
        yield return new($"Make '{mistake.Type.Name}' {kind}", nameof(MakeTypePartial), edits.ToImmutable());
    }

    private static IEnumerable<INamedTypeSymbol> Around(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
            yield return outer;
    }
}
