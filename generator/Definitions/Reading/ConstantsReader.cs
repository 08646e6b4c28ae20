using System.Collections.Immutable;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Definitions.Reading;

/// <summary>Reads the constants of an enum, and the literals that stand for each in a text.</summary>
internal static class ConstantsReader
{
    public static EquatableArray<ConstantDefinition> Read(INamedTypeSymbol type) =>
        type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .GroupBy(field => field.ConstantValue)
            .Select(names => Read([.. names]))
            .ToEquatableArray();

    /// <summary>A value of an enum, with all the names that it has.</summary>
    private static ConstantDefinition Read(ImmutableArray<IFieldSymbol> names)
    {
        var literals = names.SelectMany(name => ReadLiterals(name) ?? new([name.Name]));
        return new(names[0].Name, literals.ToEquatableArray());
    }

    private static EquatableArray<string>? ReadLiterals(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
            if (attribute.AttributeClass is { Name: "LiteralAttribute" } type && TypeNames.IsOurs(type, type.Name))
                return AttributesReader.Texts(attribute.ConstructorArguments);
        return null;
    }
}
