using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Generator.Definitions.Reading;

/// <summary>Reads a property of an annotated type off its symbol.</summary>
internal static class MemberReader
{
    /// <param name="property">The property.</param>
    /// <param name="owner">The annotated type.</param>
    /// <param name="readElement">Reads the format of an article or a list of articles.</param>
    public static MemberDefinition Read(
        IPropertySymbol property, INamedTypeSymbol owner, Func<INamedTypeSymbol, ArticleDefinition?> readElement)
    {
        var (type, wrapper) = TypeClassifier.Unwrap(property.Type);
        var attributes = AttributesReader.Read(property.GetAttributes());
        var (kind, element) = TypeClassifier.Classify(type, attributes);
        var scalarKind = kind == MemberKind.ValueList ? TypeClassifier.Classify(element!, attributes).Kind : kind;
        var elementName = element is null ? "" : TypeNames.SeenFrom(owner, element);
        var typeName = kind == MemberKind.ArticleList ? $"global::ArticleSchema.ArticleList<{elementName}>"
            : kind == MemberKind.ValueList ? $"global::ArticleSchema.ValueList<{elementName}>"
            : element is null ? TypeNames.FullName(type)
            : elementName;
        var held = kind is MemberKind.Article or MemberKind.ArticleList ? (INamedTypeSymbol)element! : null;
        return new(
            property.Name,
            ReadModifiers(property),
            Wrap(typeName, wrapper),
            kind,
            elementName,
            held is null ? "" : DeclarationReader.MetadataNameOf(held),
            held is null ? null : readElement(held),
            scalarKind == MemberKind.Enum ? ConstantsReader.Read((INamedTypeSymbol)element!) : EquatableArray<ConstantDefinition>.Empty,
            wrapper,
            property is { IsPartialDefinition: true, SetMethod: null },
            attributes)
        {
            ScalarKind = scalarKind,
            HasFoldedType = type is INamedTypeSymbol named && (TypeNames.IsOurs(named, "FoldedText") || TypeNames.IsOurs(named, "FoldedList")),
        };
    }

    /// <summary>The two halves of a partial property have to have the same modifiers.</summary>
    private static string ReadModifiers(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax syntax
            ? string.Join(" ", syntax.Modifiers.Select(modifier => modifier.ValueText))
            : "";

    private static string Wrap(string typeName, MemberWrapper wrapper) =>
        wrapper switch
        {
            MemberWrapper.Nullable => typeName + "?",
            MemberWrapper.Optional => $"global::ArticleSchema.Optional<{typeName}>",
            _ => typeName,
        };
}
