using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes.Members;

/// <summary>Gives a property that is always there a type that says so.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeRequired)), Shared]
public sealed class MakeRequired() : DefinitionFixProvider(DescriptorIds.NeverAbsent)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        if (TypeSyntaxes.Of(mistake.MemberSyntax) is { } type && Unwrapped(type) is { } inner)
            yield return new($"Make its type '{inner}'", nameof(MakeRequired), [Edit.Replace(type, inner.ToString())]);
    }

    private static TypeSyntax? Unwrapped(TypeSyntax type) =>
        type switch
        {
            NullableTypeSyntax nullable => nullable.ElementType,
            GenericNameSyntax { TypeArgumentList.Arguments: [var inner] } => inner,
            QualifiedNameSyntax qualified => Unwrapped(qualified.Right),
            AliasQualifiedNameSyntax qualified => Unwrapped(qualified.Name),
            _ => null,
        };
}
