using System.Collections.Immutable;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Definitions;

/// <summary>Reads an annotated type off its symbol.</summary>
/// <remarks>The compiler runs this again for every annotated type after each key press: it looks at little, and makes nothing
/// of what it sees.</remarks>
internal static class DefinitionReader
{
    public const string FormatAttribute = "ArticleSchema.ArticleFormatAttribute";
    public const string ChoiceAttribute = "ArticleSchema.ArticleChoiceAttribute";

    /// <summary>Reads a type with one of the two attributes.</summary>
    public static ArticleDefinition Read(INamedTypeSymbol type, AttributeData attribute, CancellationToken cancellation) =>
        Read(type, attribute, [], cancellation);

    /// <param name="type">The type.</param>
    /// <param name="attribute">Its attribute.</param>
    /// <param name="holders">The formats that hold it, innermost first.</param>
    /// <param name="cancellation">Ends the reading.</param>
    private static ArticleDefinition Read(
        INamedTypeSymbol type, AttributeData attribute, ImmutableStack<INamedTypeSymbol> holders, CancellationToken cancellation)
    {
        holders = holders.Push(type);
        var members = ImmutableArray.CreateBuilder<MemberDefinition>();
        foreach (var member in type.GetMembers())
        {
            cancellation.ThrowIfCancellationRequested();
            if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, PartialDefinitionPart: null } property
                && property.ExplicitInterfaceImplementations.IsEmpty)
                members.Add(MemberReader.Read(property, type, ReadElement));
        }

        return new(
            ReadDeclaredType(type),
            ReadShape(type),
            attribute.ConstructorArguments is [{ Value: string template }] ? template : null,
            ReadOutputNewLine(attribute),
            ReadNotPrecededBy(type),
            new(members.ToImmutable()),
            ReadShadowedNames(type));

        ArticleDefinition? ReadElement(INamedTypeSymbol element) =>
            holders.Contains(element, SymbolEqualityComparer.Default) || FindAttribute(element) is not { } found
                ? null
                : Read(element, found, holders, cancellation);
    }

    /// <summary>The attribute that makes a type a format, if it is one.</summary>
    public static AttributeData? FindAttribute(ITypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(attribute =>
            attribute.AttributeClass is { Name: "ArticleFormatAttribute" or "ArticleChoiceAttribute" } found
            && MemberReader.IsOurs(found, found.Name));

    private static DeclaredType ReadDeclaredType(INamedTypeSymbol type)
    {
        var containing = new Stack<string>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            containing.Push($"partial {Keyword(outer)} {outer.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}");

        return new(NamespaceOf(type), containing.ToEquatableArray(), type.Name, MetadataNameOf(type));
    }

    private static string NamespaceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } named ? named.ToDisplayString() : "";

    /// <summary>The full name of a type, unique in its assembly.</summary>
    public static string MetadataNameOf(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return $"{MetadataNameOf(outer)}+{type.MetadataName}";

        var space = NamespaceOf(type);
        return space.Length == 0 ? type.MetadataName : $"{space}.{type.MetadataName}";
    }

    private static string Keyword(INamedTypeSymbol type) =>
        type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            _ => "class",
        };

    private static TypeShape ReadShape(INamedTypeSymbol type)
    {
        var shape = TypeShape.None;
        if (type.IsReadOnly)
            shape |= TypeShape.ReadOnly;
        if (type.IsRefLikeType)
            shape |= TypeShape.RefStruct;

        for (var outer = type; outer is not null; outer = outer.ContainingType)
            if (outer.IsGenericType)
                shape |= TypeShape.Generic;
        return IsPartial(type) ? shape | TypeShape.Partial : shape;
    }

    /// <summary>Whether the type and all types around it are partial.</summary>
    private static bool IsPartial(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            var declaration = outer.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
            if (declaration is not Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax syntax
                || !syntax.Modifiers.Any(modifier => modifier.ValueText == "partial"))
                return false;
        }
        return true;
    }

    private static string ReadOutputNewLine(AttributeData attribute)
    {
        foreach (var argument in attribute.NamedArguments)
            if (argument is { Key: "OutputNewLine", Value.Value: string newLine })
                return newLine;
        return "\n";
    }

    private static string? ReadNotPrecededBy(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
            if (attribute is { AttributeClass: { Name: "NotPrecededByAttribute" } found, ConstructorArguments: [{ Value: string text }] }
                && MemberReader.IsOurs(found, found.Name))
                return text;
        return null;
    }

    /// <summary>The usings of generated code stand at the top of its file: what the type, the types around it and the
    /// namespaces around those declare comes before them.</summary>
    private static EquatableArray<string> ReadShadowedNames(INamedTypeSymbol type)
    {
        var shadowed = ImmutableArray.CreateBuilder<string>();
        foreach (var (space, name) in EmittedNames.All)
            if (IsShadowed(type, space, name))
                shadowed.Add(name);
        return new(shadowed.ToImmutable());
    }

    private static bool IsShadowed(INamedTypeSymbol type, string space, string name)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
            if (outer.Name == name || !outer.GetMembers(name).IsEmpty)
                return true;

        for (var outer = type.ContainingNamespace; outer is not null; outer = outer.ContainingNamespace)
            if (outer.GetMembers(name).Any() && outer.ToDisplayString() != space)
                return true;
        return false;
    }
}
