using ArticleSchema.Generator.Definitions.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Generator.Definitions.Caching;

/// <summary>Finds the files that the definition of a type is read from: those of the type, of the types that hold it or that it is made
/// of, of the formats and enums of its properties, and theirs.</summary>
/// <param name="surroundings">What names can mean.</param>
/// <param name="cancellation">Ends the search.</param>
internal sealed class DefinitionSources(Surroundings surroundings, CancellationToken cancellation)
{
    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly HashSet<DeclaredNames> _files = [];

    /// <summary>The files; null if what is said in them depends on others: if a value there is the constant of another place.</summary>
    public static IReadOnlyCollection<DeclaredNames>? Find(INamedTypeSymbol type, Surroundings surroundings, CancellationToken cancellation)
    {
        var sources = new DefinitionSources(surroundings, cancellation);
        return sources.TryAdd(type) ? sources._files : null;
    }

    private bool TryAdd(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol array)
            return TryAdd(array.ElementType);
        if (type is not INamedTypeSymbol named || !_seen.Add(type))
            return true;
        if (!named.TypeArguments.All(TryAdd))
            return false;
        if (named.DeclaringSyntaxReferences.IsEmpty)
            return true;

        foreach (var reference in named.DeclaringSyntaxReferences)
            _files.Add(DeclaredNames.Of(reference.SyntaxTree, cancellation));
        return TryAdd(named.ContainingType)
            && TryAdd(named.BaseType)
            && named.Interfaces.All(TryAdd)
            && (!IsLookedInto(named) || WithBases(named).All(part => SaysAllItself(part) && part.GetMembers().All(TryAddTypesOf)));
    }

    /// <summary>Whether more than the name of a type matters, and what it derives from.</summary>
    private static bool IsLookedInto(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Enum || DefinitionReader.FindAttribute(type) is not null;

    /// <summary>A type, and those whose properties it has, too.</summary>
    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false }; current = current.BaseType)
            yield return current;
    }

    private bool TryAddTypesOf(ISymbol member) =>
        member switch
        {
            INamedTypeSymbol nested => TryAdd(nested),
            IPropertySymbol property => TryAdd(property.Type) && property.GetAttributes().All(TryAddTypesOf),
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor =>
                constructor.Parameters.SelectMany(parameter => parameter.GetAttributes()).All(TryAddTypesOf),
            _ => true,
        };

    private bool TryAddTypesOf(AttributeData attribute) =>
        attribute.ConstructorArguments.All(argument => argument.Kind switch
        {
            TypedConstantKind.Type => TryAdd(argument.Value as ITypeSymbol),
            TypedConstantKind.Enum => TryAdd(argument.Type),
            _ => true,
        });

    private bool SaysAllItself(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).All(declaration =>
            declaration.DescendantNodes(node => node == declaration || node is not (BlockSyntax or TypeDeclarationSyntax)).All(node => node switch
            {
                AttributeArgumentSyntax argument => IsOfEnum(argument.Expression) || SaysAllItself(argument.Expression),
                EnumMemberDeclarationSyntax { EqualsValue: { } value } => SaysAllItself(value.Value),
                _ => true,
            }));

    /// <summary>Whether a value stands where it is written, or is one of another assembly's constants.</summary>
    private bool SaysAllItself(SyntaxNode value) =>
        value switch
        {
            LiteralExpressionSyntax or TypeOfExpressionSyntax => true,
            MemberAccessExpressionSyntax access => FirstNameOf(access) is { } name && !surroundings.Declares(name),
            NameSyntax => false,
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => true,
            _ => value.ChildNodes().All(SaysAllItself),
        };

    /// <summary>Whether a value is a member of an enum of one of the files.</summary>
    private bool IsOfEnum(ExpressionSyntax value) =>
        value is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type } && surroundings.DeclaresAsEnum(type.Identifier.ValueText);

    private static string? FirstNameOf(ExpressionSyntax expression) =>
        expression switch
        {
            MemberAccessExpressionSyntax access => FirstNameOf(access.Expression),
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => null,
        };
}
