using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Definitions.Reading;

/// <summary>Reads a property of a document, or a branch of a choice of documents, off its symbol.</summary>
internal static class DocumentMemberReader
{
    /// <summary>Reads a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="readElement">Reads the format of an article or a list of articles.</param>
    public static MemberDefinition Read(IPropertySymbol property, Func<INamedTypeSymbol, ArticleDefinition?> readElement)
    {
        var (type, isNullable) = Unwrap(property.Type);
        var attributes = AttributesReader.Read(DocumentReader.AttributesOf(property));
        var (kind, form, element) = attributes.Converter is null ? Classify(type) : (MemberKind.Converted, DocumentForm.Value, type);
        var scalarKind = kind == MemberKind.ValueList ? TypeClassifier.Classify(element!).Kind : kind;
        var document = kind is MemberKind.Article or MemberKind.ArticleList ? (INamedTypeSymbol)element! : null;
        return new(
            property.Name,
            "public",
            TypeNames.FullName(type) + (isNullable && type.IsValueType ? "?" : ""),
            kind,
            document is not null ? ViewOf(document) : element is null ? "" : TypeNames.FullName(element),
            document is null ? "" : DeclarationReader.MetadataNameOf(document),
            document is null ? null : readElement(document),
            scalarKind == MemberKind.Enum ? ConstantsReader.Read((INamedTypeSymbol)element!) : EquatableArray<ConstantDefinition>.Empty,
            isNullable && form == DocumentForm.Value ? MemberWrapper.Nullable : MemberWrapper.None,
            IsPartialGetter: true,
            attributes)
        {
            HasFoldedType = attributes.Folding is not null && kind is MemberKind.Text or MemberKind.TextList,
            ScalarKind = scalarKind,
            Property = new(
                $"{TypeNames.FullName(property.ContainingType)}.{property.Name}",
                TypeNames.FullName(element ?? type),
                form,
                isNullable,
                type.IsValueType,
                property.SetMethod is { DeclaredAccessibility: not Accessibility.Private },
                property.IsRequired),
        };
    }

    /// <summary>Reads a branch.</summary>
    /// <param name="branch">The type of the branch.</param>
    /// <param name="readElement">Reads its format.</param>
    public static MemberDefinition ReadBranch(INamedTypeSymbol branch, Func<INamedTypeSymbol, ArticleDefinition?> readElement) =>
        new(
            branch.Name,
            "public",
            ViewOf(branch),
            MemberKind.Article,
            ViewOf(branch),
            DeclarationReader.MetadataNameOf(branch),
            readElement(branch),
            EquatableArray<ConstantDefinition>.Empty,
            MemberWrapper.None,
            IsPartialGetter: true,
            AttributesReader.Read(branch.GetAttributes()) with { IsBranch = true })
        {
            Property = new(
                TypeNames.FullName(branch),
                TypeNames.FullName(branch),
                DocumentForm.Value,
                IsNullable: false,
                IsValueType: false,
                IsSettable: false,
                IsRequired: false),
        };

    private static string ViewOf(INamedTypeSymbol document) => TypeNames.FullName(document) + ".View";

    private static (ITypeSymbol Type, bool IsNullable) Unwrap(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] }
            ? (inner, true)
            : (type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), type.NullableAnnotation == NullableAnnotation.Annotated);

    private static (MemberKind Kind, DocumentForm Form, ITypeSymbol? Element) Classify(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String)
            return (MemberKind.Text, DocumentForm.Value, null);
        if (type is IArrayTypeSymbol { Rank: 1, ElementType: var item })
            return ClassifyList(item, DocumentForm.Array);
        if (type is INamedTypeSymbol { TypeArguments: [var argument] } list && FormOf(list) is { } form)
            return ClassifyList(argument, form);
        if (IsDocument(type))
            return (MemberKind.Article, DocumentForm.Value, type);

        var (kind, element) = TypeClassifier.Classify(type);
        var isValue = kind is not (MemberKind.Text or MemberKind.TextList or MemberKind.Article or MemberKind.ArticleList or MemberKind.ValueList);
        return isValue ? (kind, DocumentForm.Value, element) : (MemberKind.Unsupported, DocumentForm.Value, null);
    }

    private static (MemberKind Kind, DocumentForm Form, ITypeSymbol? Element) ClassifyList(ITypeSymbol element, DocumentForm form) =>
        element.SpecialType == SpecialType.System_String ? (MemberKind.TextList, form, null)
        : IsDocument(element) ? (MemberKind.ArticleList, form, element)
        : element is INamedTypeSymbol header && TypeNames.IsOurs(header, "Header") ? (MemberKind.HeaderList, form, element)
        : TypeClassifier.IsScalar(TypeClassifier.Classify(element).Kind) ? (MemberKind.ValueList, form, element)
        : (MemberKind.Unsupported, DocumentForm.Value, null);

    private static DocumentForm? FormOf(INamedTypeSymbol list) =>
        list.OriginalDefinition.ToDisplayString() switch
        {
            "System.Collections.Immutable.ImmutableArray<T>" => DocumentForm.ImmutableArray,
            "System.Collections.Generic.IReadOnlyList<T>" => DocumentForm.ReadOnlyList,
            _ => null,
        };

    private static bool IsDocument(ITypeSymbol type) =>
        type is INamedTypeSymbol named && DefinitionReader.FindAttribute(named) is not null && DocumentReader.IsDocument(named);
}
