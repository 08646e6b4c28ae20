namespace ArticleSchema.Generator.Tests;

/// <summary>Writes small definitions.</summary>
internal static class Definition
{
    private const string Usings = "using System;\nusing ArticleSchema;\n";

    /// <summary>A format with a template and properties, each as <c>[Attributes] Type Name</c>.</summary>
    public static string Format(string template, params string[] properties) =>
        $"{Usings}[ArticleFormat(\"{template}\")] public readonly ref partial struct Story\n{Body(properties)}";

    /// <summary>A choice with branches.</summary>
    public static string Choice(params string[] properties) =>
        $"{Usings}[ArticleChoice] public readonly ref partial struct Part\n{Body(properties)}";

    /// <summary>Headers.</summary>
    public static string Headers(string arguments, params string[] properties) =>
        $"{Usings}[ArticleHeaders({arguments})] public readonly ref partial struct Lines\n{Body(properties)}";

    /// <summary>A document, declared as a whole.</summary>
    public static string Document(string declaration) => $"{Usings}using System.Collections.Immutable;\n{declaration}\n";

    private static string Body(string[] properties) =>
        "{\n" + string.Concat(properties.Select(property => "    " + Property(property) + "\n")) + "}\n";

    private static string Property(string property)
    {
        var type = property.LastIndexOf(']') + 1;
        return property.EndsWith(';') || property.EndsWith('}')
            ? property
            : $"{property[..type]} public partial {property[type..].Trim()} {{ get; }}".TrimStart();
    }
}
