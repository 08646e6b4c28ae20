using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes.Fixing;

/// <summary>The type of a property as it is written.</summary>
internal static class TypeSyntaxes
{
    /// <summary>The type of a property, or of the parameter that declares it.</summary>
    public static TypeSyntax? Of(SyntaxNode? member) =>
        member switch
        {
            PropertyDeclarationSyntax property => property.Type,
            ParameterSyntax parameter => parameter.Type,
            _ => null,
        };
}
