using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Generator.Model;

/// <summary>Writes names as C# identifiers.</summary>
internal static class Identifier
{
    /// <summary>The name, escaped if it is a keyword.</summary>
    public static string Of(string name) => IsKeyword(name) ? "@" + name : name;

    public static bool IsKeyword(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;
}
