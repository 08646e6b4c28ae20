using System.Collections.Immutable;
using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.CodeFixes.Members;

/// <summary>Makes the property of a hole a partial one that is only got.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePropertyPartial)), Shared]
public sealed class MakePropertyPartial() : DefinitionFixProvider(DescriptorIds.NotPartial)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        if (mistake.MemberSyntax is not PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property)
            yield break;

        var edits = ImmutableArray.CreateBuilder<Edit>();
        if (!property.Modifiers.Any(SyntaxKind.PartialKeyword))
            edits.Add(Edit.InsertBefore(property.Type.GetFirstToken(), "partial "));
        var body = TextSpan.FromBounds(property.Identifier.Span.End, property.Span.End);
        edits.Add(new(property.SyntaxTree, body, " { get; }"));
        yield return new($"Make '{property.Identifier.ValueText}' a partial property", nameof(MakePropertyPartial), edits.ToImmutable());
    }
}
