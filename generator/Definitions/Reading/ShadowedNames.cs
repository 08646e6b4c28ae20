using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Definitions.Reading;

/// <summary>Finds the names that mean something else where a type stands than what generated code means by them.</summary>
internal static class ShadowedNames
{
    /// <summary>The usings of generated code stand inside its namespace: what the type, the types around it and that namespace
    /// declare comes before them. In the global namespace they would be no better than anybody's, so there no name is short.</summary>
    public static EquatableArray<string> Of(INamedTypeSymbol type, Compilation compilation)
    {
        var space = compilation.GetCompilationNamespace(type.ContainingNamespace);
        return (from emitted in EmittedNames.All
                where space is null or { IsGlobalNamespace: true } || IsShadowed(type, space, emitted.Namespace, emitted.Name)
                select emitted.Name).ToEquatableArray();
    }

    private static bool IsShadowed(INamedTypeSymbol type, INamespaceSymbol inNamespace, string space, string name)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
            if (outer.Name == name || !outer.GetMembers(name).IsEmpty)
                return true;
        return inNamespace.GetMembers(name).Any() && inNamespace.ToDisplayString() != space;
    }
}
