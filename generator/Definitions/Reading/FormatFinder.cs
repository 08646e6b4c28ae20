using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Definitions.Reading;

/// <summary>Finds the annotated types of a compilation: for those who need all formats at
/// once, as it looks at all types.</summary>
internal static class FormatFinder
{
    /// <summary>The definitions of the annotated types that the compilation declares.</summary>
    public static IEnumerable<ArticleDefinition> FindAll(Compilation compilation, CancellationToken cancellation) =>
        from type in TypesIn(compilation.Assembly.GlobalNamespace)
        where DefinitionReader.FindAttribute(type) is not null
        select DefinitionReader.Read(type, compilation, cancellation);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetMembers().SelectMany(member => member switch
        {
            INamespaceSymbol inner => TypesIn(inner),
            INamedTypeSymbol type => WithNested(type),
            _ => [],
        });

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) =>
        type.GetTypeMembers().SelectMany(WithNested).Prepend(type);
}
