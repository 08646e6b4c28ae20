using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Definitions.Reading;

/// <summary>Tells what a type is to a format.</summary>
internal static class TypeClassifier
{
    /// <summary>What a type is to us if a converter may read it, or the elements of a list of it.</summary>
    public static (MemberKind Kind, ITypeSymbol? Element) Classify(ITypeSymbol type, MemberAttributes attributes)
    {
        if (attributes.Converter is null)
            return Classify(type);
        return type is INamedTypeSymbol { TypeArguments: [var element] } list && TypeNames.IsOurs(list, "ValueList")
            ? (MemberKind.ValueList, element)
            : (MemberKind.Converted, type);
    }

    /// <summary>What a type is to us, with the type of a number, of an enum, of an article, or of the articles in a list.</summary>
    public static (MemberKind Kind, ITypeSymbol? Element) Classify(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_Boolean:
                return (MemberKind.Boolean, type);
            case SpecialType.System_DateTime:
                return (MemberKind.Temporal, type);
            case SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64:
                return (MemberKind.SignedNumber, type);
            case SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64:
                return (MemberKind.UnsignedNumber, type);
        }

        return type switch
        {
            { TypeKind: TypeKind.Enum } => (MemberKind.Enum, type),
            INamedTypeSymbol date when TypeNames.IsOfSystem(date, "DateOnly") => (MemberKind.Date, null),
            INamedTypeSymbol time when TypeNames.IsOfSystem(time, "TimeOnly") || TypeNames.IsOfSystem(time, "DateTimeOffset") =>
                (MemberKind.Temporal, type),
            INamedTypeSymbol { TypeArguments: [var element] } list when TypeNames.IsOurs(list, "ArticleList") =>
                IsFormat(element) ? (MemberKind.ArticleList, element) : (MemberKind.Unsupported, null),
            INamedTypeSymbol { TypeArguments: [var element] } list when TypeNames.IsOurs(list, "ValueList") =>
                IsScalar(Classify(element).Kind) ? (MemberKind.ValueList, element) : (MemberKind.Unsupported, null),
            INamedTypeSymbol text when TypeNames.IsOurs(text, "Utf8Span") || TypeNames.IsOurs(text, "FoldedText") => (MemberKind.Text, null),
            INamedTypeSymbol list when TypeNames.IsOurs(list, "Utf8List") || TypeNames.IsOurs(list, "FoldedList") => (MemberKind.TextList, null),
            INamedTypeSymbol headers when TypeNames.IsOurs(headers, "HeaderList") => (MemberKind.HeaderList, null),
            _ when IsFormat(type) => (MemberKind.Article, type),
            _ => IsConvertible(type) ? (MemberKind.Converted, type) : (MemberKind.Unsupported, null),
        };
    }

    /// <summary>Whether values of a kind are values of their own, and not texts or made of texts.</summary>
    public static bool IsScalar(MemberKind kind) =>
        kind is MemberKind.Date or MemberKind.Temporal or MemberKind.SignedNumber or MemberKind.UnsignedNumber or MemberKind.Enum
            or MemberKind.Boolean or MemberKind.Converted;

    /// <summary>The type of a value that may not be there, and how the property says so.</summary>
    public static (ITypeSymbol Type, MemberWrapper Wrapper) Unwrap(ITypeSymbol type) =>
        type is not INamedTypeSymbol { TypeArguments: [var inner] } named ? (type, MemberWrapper.None)
        : named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? (inner, MemberWrapper.Nullable)
        : TypeNames.IsOurs(named, "Optional") ? (inner, MemberWrapper.Optional)
        : (type, MemberWrapper.None);

    /// <summary>Whether a type reads and writes its values itself.</summary>
    private static bool IsConvertible(ITypeSymbol type)
    {
        return Has("IUtf8SpanParsable") && Has("IUtf8SpanFormattable");

        bool Has(string name) => type.AllInterfaces.Any(implemented => TypeNames.IsOfSystem(implemented, name));
    }

    /// <summary>Whether a type is a view: what a document is made of cannot be had without making it.</summary>
    private static bool IsFormat(ITypeSymbol type) =>
        type is INamedTypeSymbol named && DefinitionReader.FindAttribute(type) is not null && !DocumentReader.IsDocument(named);
}
