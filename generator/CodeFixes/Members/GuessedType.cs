using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Definitions.Reading;
using ArticleSchema.Generator.Definitions.Syntax;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.CodeFixes.Members;

/// <summary>The type that a property is likely to have, by its name: that of a format or an enum of the same name, or of a list of such
/// formats; a date, a time or a number by the word that the name ends with; else a text.</summary>
/// <param name="Name">The type as it is written.</param>
/// <param name="Attribute">The attribute that it needs, or null.</param>
/// <param name="IsOptional">Whether it can say that there is no value.</param>
internal sealed record GuessedType(string Name, string? Attribute, bool IsOptional)
{
    private static readonly (string Word, string Type, string? Pattern)[] _words =
    [
        ("Date", "System.DateOnly", null),
        ("Time", "System.TimeOnly", "HH:mm"),
        ("Count", "System.Int32", null),
        ("Number", "System.Int32", null),
    ];

    /// <summary>The attribute with what stands behind it, or nothing.</summary>
    public string AttributeBefore(string text) => Attribute is null ? "" : Attribute + text;

    public static GuessedType Of(Mistake mistake, TemplateHole hole, bool isInGroup)
    {
        if (FindType(mistake, hole.Name) is { } named)
            return Of(mistake, named, isInGroup);
        if (hole.Name.EndsWith("s", StringComparison.Ordinal) && FindType(mistake, hole.Name.Substring(0, hole.Name.Length - 1)) is { TypeKind: not TypeKind.Enum } element)
            return ListOf(mistake, element);

        var (_, type, pattern) = hole.IsRest ? default : _words.FirstOrDefault(word => hole.Name.EndsWith(word.Word, StringComparison.Ordinal));
        if (type is not null)
        {
            return Of(mistake, mistake.TypeNamed(type), isInGroup) with
            {
                Attribute = pattern is null ? null : $"[{mistake.NameOfAttribute("Pattern")}(\"{pattern}\")]",
            };
        }

        // In a view an empty text says that there is none.
        return mistake.IsView
            ? new(mistake.NameOf(mistake.TypeNamed("ArticleSchema.Utf8Span")), null, IsOptional: false)
            : new(isInGroup ? "string?" : "string", null, isInGroup);
    }

    private static GuessedType Of(Mistake mistake, INamedTypeSymbol type, bool isInGroup)
    {
        var name = mistake.NameOf(type);
        return !isInGroup ? new(name, null, IsOptional: false)
            : type.IsRefLikeType ? new($"{mistake.NameOfOptional}<{name}>", null, IsOptional: true)
            : new(name + "?", null, IsOptional: true);
    }

    private static GuessedType ListOf(Mistake mistake, INamedTypeSymbol element)
    {
        var name = mistake.IsView
            ? mistake.NameOf(mistake.TypeNamed("ArticleSchema.ArticleList`1").Construct(element))
            : mistake.NameOf(element) + "[]";
        return new(name, $"[{mistake.NameOfAttribute("Separator")}(\"\\n\")]", IsOptional: false);
    }

    /// <summary>An enum, or another format of the same shape, that can be named from here.</summary>
    private static INamedTypeSymbol? FindType(Mistake mistake, string name) =>
        mistake.Model.LookupNamespacesAndTypes(mistake.Declaration.SpanStart, name: name)
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(type => type.TypeKind == TypeKind.Enum
                || (DefinitionReader.FindAttribute(type) is not null
                    && DocumentReader.IsDocument(type) != mistake.IsView
                    && !SymbolEqualityComparer.Default.Equals(type, mistake.Type)));
}
