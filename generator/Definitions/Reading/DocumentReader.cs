using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Generator.Definitions.Reading;

/// <summary>Reads of an annotated type what is special to documents.</summary>
internal static class DocumentReader
{
    /// <summary>Whether a type is a document: it has values of its own. A structure with partial properties is meant as a view.</summary>
    public static bool IsDocument(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Class
        || (type is { TypeKind: TypeKind.Struct, IsRefLikeType: false }
            && (type.IsRecord || !type.GetMembers().OfType<IPropertySymbol>().Any(property => property.IsPartialDefinition)));

    /// <summary>Reads how a document is made.</summary>
    /// <param name="type">The type.</param>
    /// <param name="keyword">What kind of type it is, as C# declares it.</param>
    public static DocumentDefinition Read(INamedTypeSymbol type, string keyword) =>
        new(keyword, type.IsAbstract, type.InstanceConstructors.Where(IsUsable).Select(ReadConstructor).ToEquatableArray());

    /// <summary>The properties of a document, those that it inherits last.</summary>
    public static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
                if (property is { IsStatic: false, IsIndexer: false, IsImplicitlyDeclared: false, GetMethod: not null }
                    && property.DeclaredAccessibility != Accessibility.Private
                    && property.ExplicitInterfaceImplementations.IsEmpty)
                    yield return property;
    }

    /// <summary>The branches of a choice: the types within it that derive from it and have a template.</summary>
    public static IEnumerable<INamedTypeSymbol> BranchesOf(INamedTypeSymbol choice) =>
        choice.GetTypeMembers().Where(branch =>
            SymbolEqualityComparer.Default.Equals(branch.BaseType, choice) && DefinitionReader.FindAttribute(branch) is not null);

    /// <summary>The attributes of a property; of a positional one, also those of its parameter.</summary>
    public static IEnumerable<AttributeData> AttributesOf(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax parameter
            ? property.GetAttributes().Concat(AttributesOf(property.ContainingType, parameter))
            : property.GetAttributes();

    private static IEnumerable<AttributeData> AttributesOf(INamedTypeSymbol type, ParameterSyntax syntax) =>
        type.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .Where(parameter => parameter.DeclaringSyntaxReferences.Any(reference => reference.Span == syntax.Span && reference.SyntaxTree == syntax.SyntaxTree))
            .SelectMany(parameter => parameter.GetAttributes());

    private static bool IsUsable(IMethodSymbol constructor) =>
        constructor.DeclaredAccessibility != Accessibility.Private
        && constructor is not { IsImplicitlyDeclared: true, Parameters.Length: 1 };

    private static ConstructorDefinition ReadConstructor(IMethodSymbol constructor) =>
        new(
            constructor.Parameters.Select(parameter => new ParameterDefinition(parameter.Name, parameter.IsOptional)).ToEquatableArray(),
            constructor.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute"));
}
