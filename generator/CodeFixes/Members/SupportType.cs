using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes.Members;

/// <summary>Gives a property the type that stands for what is meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SupportType)), Shared]
public sealed class SupportType() : DefinitionFixProvider(DescriptorIds.UnsupportedType)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        if (mistake.IsView
            && TypeSyntaxes.Of(mistake.MemberSyntax) is { } type
            && mistake.Type.GetMembers(mistake.Finding.Member!).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            && Supported(mistake, property.Type) is { } supported)
        {
            yield return new($"Make its type '{supported}'", nameof(SupportType), [Edit.Replace(type, supported)]);
        }
    }

    /// <summary>The bytes of a text are its view's; what is no view is optional as any value is.</summary>
    private static string? Supported(Mistake mistake, ITypeSymbol type) =>
        type is { SpecialType: SpecialType.System_String } or INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments: [{ SpecialType: SpecialType.System_Byte }] }
            ? mistake.NameOf(mistake.TypeNamed("ArticleSchema.Utf8Span"))
        : type is INamedTypeSymbol { Name: "Optional", TypeArguments: [{ IsValueType: true, IsRefLikeType: false } inner] }
            ? mistake.NameOf(inner) + "?"
        : null;
}
