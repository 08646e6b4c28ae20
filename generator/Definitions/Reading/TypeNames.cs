using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Definitions.Reading;

/// <summary>The names of types, as generated code writes them, and as this generator knows them.</summary>
internal static class TypeNames
{
    /// <summary>The name that means the type wherever it stands.</summary>
    public static string FullName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The simple name of a neighbour in the same namespace, the full name of anything else.</summary>
    public static string SeenFrom(INamedTypeSymbol owner, ITypeSymbol type)
    {
        var isNeighbour = type.ContainingType is null
            && owner.ContainingType is null
            && SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, owner.ContainingNamespace)
            // A member of the same name hides the type, but not one that is of just that type.
            && owner.GetMembers(type.Name).All(member =>
                member is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(property.Type, type));
        return isNeighbour ? type.Name : FullName(type);
    }

    /// <summary>Whether a type is the runtime's of that name.</summary>
    public static bool IsOurs(INamedTypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace is { Name: "ArticleSchema", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Whether a type is the one of that name in the namespace <c>System</c>.</summary>
    public static bool IsOfSystem(INamedTypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
}
