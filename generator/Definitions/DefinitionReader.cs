using System.Collections.Immutable;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Generator.Definitions;

/// <summary>Reads an annotated type off its symbol.</summary>
/// <remarks>The compiler runs this again for every annotated type after each key press: it looks at little, and makes nothing
/// of what it sees.</remarks>
internal static class DefinitionReader
{
    public const string FormatAttribute = "ArticleSchema.ArticleFormatAttribute";
    public const string ChoiceAttribute = "ArticleSchema.ArticleChoiceAttribute";
    public const string HeadersAttribute = "ArticleSchema.ArticleHeadersAttribute";

    /// <summary>Reads a type with one of the two attributes.</summary>
    /// <param name="type">The type.</param>
    /// <param name="compilation">The compilation that it is declared in.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ArticleDefinition Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        Read(type, FindAttribute(type)!, [], cancellation) with { ShadowedNames = ReadShadowedNames(type, compilation) };

    /// <param name="type">The type.</param>
    /// <param name="attribute">Its attribute.</param>
    /// <param name="holders">The formats that hold it, innermost first.</param>
    /// <param name="cancellation">Ends the reading.</param>
    private static ArticleDefinition Read(
        INamedTypeSymbol type, AttributeData attribute, ImmutableStack<INamedTypeSymbol> holders, CancellationToken cancellation)
    {
        holders = holders.Push(type);
        var isDocument = DocumentReader.IsDocument(type);
        var kind = ReadKind(type, attribute);
        var members = isDocument ? ReadDocumentMembers() : ReadViewMembers();

        return new(
            ReadDeclaredType(type),
            ReadShape(type),
            kind,
            attribute.ConstructorArguments is [{ Value: string template }] ? template : "",
            ReadOutputNewLine(attribute),
            ReadGuard(type, "NotPrecededByAttribute"),
            ReadGuard(type, "NotFollowedByAttribute"),
            type.GetAttributes().Any(found => found.AttributeClass is { Name: "IgnoreCaseAttribute" } ours && MemberReader.IsOurs(ours, ours.Name)),
            members.ToEquatableArray(),
            EquatableArray<string>.Empty)
        {
            Encoding = ReadEncoding(type),
            JsonValue = ReadJsonValue(type),
            Headers = kind == ArticleKind.Headers ? ReadHeaders(attribute) : null,
            Document = isDocument ? DocumentReader.Read(type, Keyword(type)) : null,
        };

        IEnumerable<MemberDefinition> ReadViewMembers() =>
            Once(from property in type.GetMembers().OfType<IPropertySymbol>()
                 where property is { IsStatic: false, IsIndexer: false, PartialDefinitionPart: null }
                     && property.ExplicitInterfaceImplementations.IsEmpty
                 select property)
                .Select(property => MemberReader.Read(property, type, ReadElement));

        IEnumerable<MemberDefinition> ReadDocumentMembers() =>
            kind == ArticleKind.Choice
                ? DocumentReader.BranchesOf(type).Select(branch => DocumentMemberReader.ReadBranch(branch, ReadElement))
                : Once(DocumentReader.PropertiesOf(type)).Select(property => DocumentMemberReader.Read(property, ReadElement));

        IEnumerable<IPropertySymbol> Once(IEnumerable<IPropertySymbol> properties)
        {
            cancellation.ThrowIfCancellationRequested();
            // A property has no name while it is typed.
            return properties.Where(property => property.Name.Length > 0).GroupBy(property => property.Name).Select(same => same.First());
        }

        ArticleDefinition? ReadElement(INamedTypeSymbol element) =>
            holders.Contains(element, SymbolEqualityComparer.Default) || FindAttribute(element) is not { } found
                ? null
                : Read(element, found, holders, cancellation);
    }

    /// <summary>The attribute that makes a type a format, if it is one; it has no name while it is typed.</summary>
    public static AttributeData? FindAttribute(ITypeSymbol type) => type.Name.Length == 0 ? null : type.GetAttributes().FirstOrDefault(IsFormat);

    private static bool IsFormat(AttributeData attribute) =>
        attribute.AttributeClass is { Name: "ArticleFormatAttribute" or "ArticleChoiceAttribute" or "ArticleHeadersAttribute" } found
        && MemberReader.IsOurs(found, found.Name);

    private static ArticleKind ReadKind(INamedTypeSymbol type, AttributeData attribute) =>
        type.GetAttributes().Count(IsFormat) > 1 ? ArticleKind.Several
        : attribute.AttributeClass!.Name switch
        {
            "ArticleChoiceAttribute" => ArticleKind.Choice,
            "ArticleHeadersAttribute" => ArticleKind.Headers,
            _ => ArticleKind.Format,
        };

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

        var name = type.MetadataName;
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            name = $"{space.MetadataName}.{name}";
        return name;
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
        if (type is { TypeKind: TypeKind.Struct, IsRecord: false } && !IsInFile(type))
            shape |= TypeShape.Struct;
        if (DocumentReader.IsDocument(type) && !type.IsStatic && !IsInFile(type))
            shape |= TypeShape.Document;

        for (var outer = type; outer is not null; outer = outer.ContainingType)
            if (outer.IsGenericType)
                shape |= TypeShape.Generic;
        return IsPartial(type) ? shape | TypeShape.Partial : shape;
    }

    /// <summary>Whether the type, or one around it, can be seen in its own file alone, where no generated half of it can stand.</summary>
    private static bool IsInFile(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
            if (outer.IsFileLocal)
                return true;
        return false;
    }

    /// <summary>Whether the type and all types around it are partial.</summary>
    private static bool IsPartial(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            var declaration = outer.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
            if (declaration is not TypeDeclarationSyntax syntax
                || !syntax.Modifiers.Any(modifier => modifier.ValueText == "partial"))
                return false;
        }
        return true;
    }

    private static HeadersDefinition ReadHeaders(AttributeData attribute) =>
        new(
            attribute.Find<string>("NameEnd") ?? ":",
            attribute.Get("IgnoreCase", false),
            new(
                attribute.Get("Folding", false),
                attribute.FindAll("Continuations").Select(text => Literal.Of(text)).ToEquatableArray(),
                attribute.FindAll("Comments").Select(text => Literal.Of(text)).ToEquatableArray(),
                attribute.Get("IgnoreBlankLines", false)),
            attribute.Get("Duplicates", 0) is (1 or 2) and var duplicates ? (HeaderDuplicates)duplicates : HeaderDuplicates.Refuse);

    private static string ReadOutputNewLine(AttributeData attribute) => attribute.Find<string>("OutputNewLine") ?? "\n";

    private static TextEncoding? ReadEncoding(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
            if (attribute.AttributeClass is { } found
                && MemberReader.IsOurs(found, "EncodingAttribute")
                && attribute.ConstructorArguments is [{ Value: int encoding }])
                return new(
                    (ArticleEncoding)encoding,
                    (ByteOrderMark)attribute.Get("ByteOrderMark", (int)ByteOrderMark.Text),
                    attribute.Get("IsValidated", false));
        return null;
    }

    private static string? ReadJsonValue(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
            if (attribute.AttributeClass is { } found && MemberReader.IsOurs(found, "JsonValueAttribute"))
                return attribute.ConstructorArguments is [{ Value: string member }] ? member : "";
        return null;
    }

    private static string? ReadGuard(INamedTypeSymbol type, string name)
    {
        foreach (var attribute in type.GetAttributes())
            if (attribute.AttributeClass is { } found && MemberReader.IsOurs(found, name))
                return attribute.ConstructorArguments is [{ Value: string text }] ? text : null;
        return null;
    }

    /// <summary>The usings of generated code stand inside its namespace: what the type, the types around it and that namespace
    /// declare comes before them. In the global namespace they would be no better than anybody's, so there no name is short.</summary>
    private static EquatableArray<string> ReadShadowedNames(INamedTypeSymbol type, Compilation compilation)
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
