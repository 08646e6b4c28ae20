using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes.Fixing;

/// <summary>Puts modifiers where the language wants them: 'partial' is the last, 'ref' the last before it.</summary>
internal static class Modifiers
{
    /// <summary>Adds a modifier before the first of some others, or behind all.</summary>
    public static Edit Add(TypeDeclarationSyntax type, string modifier, params SyntaxKind[] before) =>
        Edit.InsertBefore(FirstOf(type, before), modifier + " ");

    /// <summary>The first of some modifiers, or the keyword behind all of them.</summary>
    public static SyntaxToken FirstOf(TypeDeclarationSyntax type, params SyntaxKind[] modifiers)
    {
        var first = type.Modifiers.FirstOrDefault(modifier => modifiers.Contains(modifier.Kind()));
        return first == default ? type.Keyword : first;
    }
}
