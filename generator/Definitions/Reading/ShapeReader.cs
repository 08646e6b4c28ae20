using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Generator.Definitions.Reading;

/// <summary>Reads what kind of type it is that was annotated.</summary>
internal static class ShapeReader
{
    public static TypeShape Read(INamedTypeSymbol type)
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
}
