using System.Collections.Immutable;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Generator.Definitions;

/// <summary>Reads a property of an annotated type off its symbol.</summary>
internal static class MemberReader
{
    /// <param name="property">The property.</param>
    /// <param name="owner">The annotated type.</param>
    /// <param name="readElement">Reads the format of an article or a list of articles.</param>
    public static MemberDefinition Read(
        IPropertySymbol property, INamedTypeSymbol owner, Func<INamedTypeSymbol, ArticleDefinition?> readElement)
    {
        var (type, wrapper) = Unwrap(property.Type);
        var attributes = ReadAttributes(property.GetAttributes());
        var (kind, element) = Classify(type, attributes);
        var scalarKind = kind == MemberKind.ValueList ? Classify(element!, attributes).Kind : kind;
        var elementName = element is null ? "" : NameSeenFrom(owner, element);
        var typeName = kind == MemberKind.ArticleList ? $"global::ArticleSchema.ArticleList<{elementName}>"
            : kind == MemberKind.ValueList ? $"global::ArticleSchema.ValueList<{elementName}>"
            : element is null ? FullName(type)
            : elementName;
        var held = kind is MemberKind.Article or MemberKind.ArticleList ? (INamedTypeSymbol)element! : null;
        return new(
            property.Name,
            ReadModifiers(property),
            Wrap(typeName, wrapper),
            kind,
            elementName,
            held is null ? "" : DefinitionReader.MetadataNameOf(held),
            held is null ? null : readElement(held),
            scalarKind == MemberKind.Enum ? ReadConstants((INamedTypeSymbol)element!) : EquatableArray<ConstantDefinition>.Empty,
            wrapper,
            property is { IsPartialDefinition: true, SetMethod: null },
            attributes)
        {
            ScalarKind = scalarKind,
            HasFoldedType = type is INamedTypeSymbol named && (IsOurs(named, "FoldedText") || IsOurs(named, "FoldedList")),
        };
    }

    /// <summary>What a type is to us if a converter may read it, or the elements of a list of it.</summary>
    private static (MemberKind Kind, ITypeSymbol? Element) Classify(ITypeSymbol type, MemberAttributes attributes)
    {
        if (attributes.Converter is null)
            return Classify(type);
        return type is INamedTypeSymbol { TypeArguments: [var element] } list && IsOurs(list, "ValueList")
            ? (MemberKind.ValueList, element)
            : (MemberKind.Converted, type);
    }

    /// <summary>The two halves of a partial property have to have the same modifiers.</summary>
    private static string ReadModifiers(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax syntax
            ? string.Join(" ", syntax.Modifiers.Select(modifier => modifier.ValueText))
            : "";

    private static (ITypeSymbol Type, MemberWrapper Wrapper) Unwrap(ITypeSymbol type) =>
        type is not INamedTypeSymbol { TypeArguments: [var inner] } named ? (type, MemberWrapper.None)
        : named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? (inner, MemberWrapper.Nullable)
        : IsOurs(named, "Optional") ? (inner, MemberWrapper.Optional)
        : (type, MemberWrapper.None);

    private static string Wrap(string typeName, MemberWrapper wrapper) =>
        wrapper switch
        {
            MemberWrapper.Nullable => typeName + "?",
            MemberWrapper.Optional => $"global::ArticleSchema.Optional<{typeName}>",
            _ => typeName,
        };

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
            INamedTypeSymbol { Name: "DateOnly", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } =>
                (MemberKind.Date, null),
            INamedTypeSymbol { Name: "TimeOnly" or "DateTimeOffset", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } =>
                (MemberKind.Temporal, type),
            INamedTypeSymbol { TypeArguments: [var element] } list when IsOurs(list, "ArticleList") =>
                IsFormat(element) ? (MemberKind.ArticleList, element) : (MemberKind.Unsupported, null),
            INamedTypeSymbol { TypeArguments: [var element] } list when IsOurs(list, "ValueList") =>
                IsScalar(Classify(element).Kind) ? (MemberKind.ValueList, element) : (MemberKind.Unsupported, null),
            INamedTypeSymbol text when IsOurs(text, "Utf8Span") || IsOurs(text, "FoldedText") => (MemberKind.Text, null),
            INamedTypeSymbol list when IsOurs(list, "Utf8List") || IsOurs(list, "FoldedList") => (MemberKind.TextList, null),
            INamedTypeSymbol headers when IsOurs(headers, "HeaderList") => (MemberKind.HeaderList, null),
            _ when IsFormat(type) => (MemberKind.Article, type),
            _ => IsConvertible(type) ? (MemberKind.Converted, type) : (MemberKind.Unsupported, null),
        };
    }

    /// <summary>Whether values of a kind are values of their own, and not texts or made of texts.</summary>
    public static bool IsScalar(MemberKind kind) =>
        kind is MemberKind.Date or MemberKind.Temporal or MemberKind.SignedNumber or MemberKind.UnsignedNumber or MemberKind.Enum
            or MemberKind.Boolean or MemberKind.Converted;

    /// <summary>Whether a type reads and writes its values itself.</summary>
    private static bool IsConvertible(ITypeSymbol type)
    {
        return Has("IUtf8SpanParsable") && Has("IUtf8SpanFormattable");

        bool Has(string name) => type.AllInterfaces.Any(implemented =>
            implemented.Name == name && implemented.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true });
    }

    public static EquatableArray<ConstantDefinition> ReadConstants(INamedTypeSymbol type) =>
        type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .GroupBy(field => field.ConstantValue)
            .Select(names => ReadConstant([.. names]))
            .ToEquatableArray();

    /// <summary>A value of an enum, with all the names that it has.</summary>
    private static ConstantDefinition ReadConstant(ImmutableArray<IFieldSymbol> names)
    {
        var literals = names.SelectMany(name => ReadLiterals(name) ?? new([name.Name]));
        return new(names[0].Name, literals.ToEquatableArray());
    }

    private static SeparatorPosition Position(AttributeData attribute) =>
        attribute.Get("Position", 0) is (>= 0 and <= 2) and var position ? (SeparatorPosition)position : SeparatorPosition.Infix;

    private static EquatableArray<string>? ReadLiterals(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
            if (attribute.AttributeClass is { Name: "LiteralAttribute" } type && IsOurs(type, type.Name))
                return Texts(attribute.ConstructorArguments);
        return null;
    }

    private static EquatableArray<string> Texts(ImmutableArray<TypedConstant> arguments) =>
        arguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array]
            ? array.Values.Select(value => value.Value as string ?? "").ToEquatableArray()
            : EquatableArray<string>.Empty;

    private static IEnumerable<PlaceRule> Positions(ImmutableArray<TypedConstant> arguments) =>
        arguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array]
            ? from value in array.Values
              where value.Value is int and >= (int)PlaceConstraint.First and <= (int)PlaceConstraint.NotLast
              select new PlaceRule((PlaceConstraint)value.Value!, EquatableArray<string>.Empty)
            : [];

    /// <summary>The simple name of a neighbour in the same namespace, the full name of anything else.</summary>
    private static string NameSeenFrom(INamedTypeSymbol owner, ITypeSymbol type)
    {
        var isNeighbour = type.ContainingType is null
            && owner.ContainingType is null
            && SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, owner.ContainingNamespace)
            // A member of the same name hides the type, but not one that is of just that type.
            && owner.GetMembers(type.Name).All(member =>
                member is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(property.Type, type));
        return isNeighbour ? type.Name : FullName(type);
    }

    public static string FullName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Whether a type is a view: what a document is made of cannot be had without making it.</summary>
    private static bool IsFormat(ITypeSymbol type) =>
        type is INamedTypeSymbol named && DefinitionReader.FindAttribute(type) is not null && !DocumentReader.IsDocument(named);

    /// <summary>Whether a type is the runtime's of that name.</summary>
    public static bool IsOurs(INamedTypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace is { Name: "ArticleSchema", ContainingNamespace.IsGlobalNamespace: true };

    public static MemberAttributes ReadAttributes(IEnumerable<AttributeData> attributes)
    {
        var result = new MemberAttributes();
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is not { } type)
                continue;

            var arguments = attribute.ConstructorArguments;
            if (type.Name == "JsonPropertyNameAttribute" && Text() is { } jsonName)
                result = result with { JsonName = jsonName };
            if (!IsOurs(type, type.Name))
                continue;

            result = type.Name switch
            {
                "BranchAttribute" => result with { IsBranch = true },
                "RoleAttribute" => result with { Roles = result.Roles.Append(RoleReader.Read(attribute)).ToEquatableArray() },
                "HeaderAttribute" => result with { HeaderName = Text() },
                "PatternAttribute" => result with { Pattern = Text(), Language = attribute.Find<string>("Language") },
                "ConverterAttribute" => result with { Converter = Type() },
                "TrueLiteralAttribute" => result with { TrueLiterals = Texts(arguments) },
                "FalseLiteralAttribute" => result with { FalseLiterals = Texts(arguments) },
                "InitiatorAttribute" => result with { Initiators = Texts(arguments) },
                "TerminatorAttribute" => result with { Terminators = Texts(arguments) },
                "IgnoreCaseAttribute" => result with { IgnoresCase = true },
                "SeparatorAttribute" => result with { Separators = Texts(arguments), SeparatorPosition = Position(attribute) },
                "BlankLinesAttribute" => result with { IsBlankLines = true, SeparatorPosition = Position(attribute) },
                "CharsAttribute" => result with { Chars = Text() },
                "LengthAttribute" => result with { Length = Bounds() },
                "SingleLineAttribute" => result with { IsSingleLine = true },
                "FoldingAttribute" => result with { Folding = Folding() },
                "StartingWithAttribute" => WithEdge(EdgeConstraint.StartingWith),
                "NotStartingWithAttribute" => WithEdge(EdgeConstraint.NotStartingWith),
                "EndingWithAttribute" => WithEdge(EdgeConstraint.EndingWith),
                "NotEndingWithAttribute" => WithEdge(EdgeConstraint.NotEndingWith),
                "LiteralAttribute" => result with { Literals = Texts(arguments) },
                "NilValueAttribute" => result with { NilValues = Texts(arguments) },
                "TrimAttribute" => result with { Trim = new(arguments is [{ Value: int and (>= 0 and <= 2) and var kind }] ? (TrimKind)kind : TrimKind.Both, attribute.Get("Padding", ' ')) },
                "UpToAttribute" => result with { UpTo = Number() == 0 ? DelimiterOccurrence.First : DelimiterOccurrence.Last },
                "ComputedOnWriteAttribute" => result with { Computation = Computation() },
                "MinOccursAttribute" => result with { MinOccurs = Number() },
                "MaxOccursAttribute" => result with { MaxOccurs = Number() },
                "PositionAttribute" => result with { Place = result.Place.Concat(Positions(arguments)).ToEquatableArray() },
                "AfterAttribute" => WithNeighbour(PlaceConstraint.After),
                "NotAfterAttribute" => WithNeighbour(PlaceConstraint.NotAfter),
                "BeforeAttribute" => WithNeighbour(PlaceConstraint.Before),
                "NotBeforeAttribute" => WithNeighbour(PlaceConstraint.NotBefore),
                _ => result,
            };

            MemberAttributes WithEdge(EdgeConstraint constraint) =>
                Text() is { } chars ? result with { Edges = result.Edges.Append(new(constraint, chars)).ToEquatableArray() } : result;

            MemberAttributes WithNeighbour(PlaceConstraint constraint) =>
                result with { Place = result.Place.Append(new(constraint, Texts(arguments))).ToEquatableArray() };

            string? Text() => arguments is [{ Value: string text }] ? text : null;

            Computation? Computation() =>
                arguments is [{ Value: int and (>= 0 and <= 2) and var measure }, { Value: string of }]
                    ? new((Measure)measure, of, attribute.Get("IsChecked", false))
                    : null;

            string? Type() => arguments is [{ Value: ITypeSymbol converter }] ? FullName(converter) : null;

            Folding? Folding()
            {
                var indent = attribute.Find<string>("Indent") ?? "";
                return arguments is [{ Value: int and (0 or 1) and var kind }]
                    ? new((FoldingKind)kind, attribute.Get("Width", 0), attribute.Find<string>("FirstIndent") ?? indent, indent)
                    : null;
            }

            int? Number() => arguments is [{ Value: int number }] ? number : null;

            (int, int)? Bounds() =>
                arguments switch
                {
                    [{ Value: int length }] => (length, length),
                    [{ Value: int minimum }, { Value: int maximum }] => (minimum, maximum),
                    _ => null,
                };
        }
        return result;
    }
}
