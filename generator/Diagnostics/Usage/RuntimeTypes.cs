using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics.Usage;

/// <summary>The types of the runtime by which the use of generated code is known.</summary>
/// <param name="Article">What every generated format implements.</param>
/// <param name="Error">Why a text was refused.</param>
/// <param name="Text">A piece of an article.</param>
/// <param name="TextList">A list of such pieces.</param>
/// <param name="ArticleList">A list of articles.</param>
internal sealed record RuntimeTypes(
    INamedTypeSymbol Article, INamedTypeSymbol Error, INamedTypeSymbol Text, INamedTypeSymbol TextList, INamedTypeSymbol ArticleList)
{
    /// <summary>Finds them; null in a compilation that has nothing to do with articles.</summary>
    public static RuntimeTypes? Find(Compilation compilation)
    {
        return Type("IArticle`1") is { } article
            && Type("ArticleError") is { } error
            && Type("Utf8Span") is { } text
            && Type("Utf8List") is { } textList
            && Type("ArticleList`1") is { } articleList
                ? new(article, error, text, textList, articleList)
                : null;

        INamedTypeSymbol? Type(string name) => compilation.GetTypeByMetadataName($"ArticleSchema.{name}");
    }

    /// <summary>Whether a type is a generated format, or stands for one.</summary>
    public bool IsArticle(ITypeSymbol type) =>
        Is(type, Article) || type.AllInterfaces.Any(implemented => Is(implemented, Article));

    /// <summary>Whether a method writes an article with another value of one member.</summary>
    public bool IsLens(IMethodSymbol method) =>
        method.Name.StartsWith("TryWith", StringComparison.Ordinal) && IsArticle(method.ContainingType);

    /// <summary>Whether a type is one of ours.</summary>
    public static bool Is(ITypeSymbol? type, INamedTypeSymbol ours) =>
        SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, ours);
}
