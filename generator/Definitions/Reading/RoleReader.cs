using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Definitions.Reading;

/// <summary>Reads a role off its attribute.</summary>
internal static class RoleReader
{
    public static Role Read(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Enum, Type: { } vocabulary } constant]
        && vocabulary.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, constant.Value)) is { } member
            ? new(TypeNames.FullName(vocabulary), member.Name)
            : Role.Unknown;
}
