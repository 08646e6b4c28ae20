using System.Collections.Immutable;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Definitions.Reading;

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
        Read(type, FindAttribute(type)!, [], cancellation) with { ShadowedNames = ShadowedNames.Of(type, compilation) };

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
            DeclarationReader.Read(type),
            ShapeReader.Read(type),
            kind,
            attribute.ConstructorArguments is [{ Value: string template }] ? template : "",
            ReadOutputNewLine(attribute),
            ReadGuard(type, "NotPrecededByAttribute"),
            ReadGuard(type, "NotFollowedByAttribute"),
            type.GetAttributes().Any(found => found.AttributeClass is { Name: "IgnoreCaseAttribute" } ours && TypeNames.IsOurs(ours, ours.Name)),
            members.ToEquatableArray(),
            EquatableArray<string>.Empty)
        {
            Encoding = ReadEncoding(type),
            JsonValue = ReadJsonValue(type),
            Headers = kind == ArticleKind.Headers ? ReadHeaders(attribute) : null,
            Document = isDocument ? DocumentReader.Read(type, DeclarationReader.Keyword(type)) : null,
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
        && TypeNames.IsOurs(found, found.Name);

    private static ArticleKind ReadKind(INamedTypeSymbol type, AttributeData attribute) =>
        type.GetAttributes().Count(IsFormat) > 1 ? ArticleKind.Several
        : attribute.AttributeClass!.Name switch
        {
            "ArticleChoiceAttribute" => ArticleKind.Choice,
            "ArticleHeadersAttribute" => ArticleKind.Headers,
            _ => ArticleKind.Format,
        };

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
                && TypeNames.IsOurs(found, "EncodingAttribute")
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
            if (attribute.AttributeClass is { } found && TypeNames.IsOurs(found, "JsonValueAttribute"))
                return attribute.ConstructorArguments is [{ Value: string member }] ? member : "";
        return null;
    }

    private static string? ReadGuard(INamedTypeSymbol type, string name)
    {
        foreach (var attribute in type.GetAttributes())
            if (attribute.AttributeClass is { } found && TypeNames.IsOurs(found, name))
                return attribute.ConstructorArguments is [{ Value: string text }] ? text : null;
        return null;
    }
}
