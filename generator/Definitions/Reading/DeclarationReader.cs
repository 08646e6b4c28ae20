using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Definitions.Reading;

/// <summary>Reads how a type is declared: what its second half has to begin with.</summary>
internal static class DeclarationReader
{
    public static DeclaredType Read(INamedTypeSymbol type)
    {
        var containing = new Stack<string>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            containing.Push($"partial {Keyword(outer)} {outer.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}");

        return new(NamespaceOf(type), containing.ToEquatableArray(), type.Name, MetadataNameOf(type));
    }

    /// <summary>The full name of a type, unique in its assembly.</summary>
    public static string MetadataNameOf(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return $"{MetadataNameOf(outer)}+{type.MetadataName}";

        var name = type.MetadataName;
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            name = $"{space.MetadataName}.{name}";
        return name;
    }

    /// <summary>What the declaration of a type begins with.</summary>
    public static string Keyword(INamedTypeSymbol type) =>
        type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            _ => "class",
        };

    private static string NamespaceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } named ? named.ToDisplayString() : "";
}
