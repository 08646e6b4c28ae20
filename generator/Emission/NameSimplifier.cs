using System.Text.RegularExpressions;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

/// <summary>Shortens the fully qualified names of generated code wherever the short one means the same type.</summary>
/// <remarks>Emitters write every name with <c>global::</c>, which is always right; people read the short ones.</remarks>
internal static class NameSimplifier
{
    private static readonly Regex _qualifiedName = new(
        "global::(?:" + string.Join("|", EmittedNames.All.Select(name => Regex.Escape($"{name.Namespace}.{name.Name}"))) + @")\b",
        RegexOptions.CultureInvariant);

    /// <summary>Shortens the names in a source text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="shadowedNames">Names that have to stay as they are.</param>
    /// <param name="usings">The namespaces that the text needs now.</param>
    public static string Simplify(string source, EquatableArray<string> shadowedNames, out IReadOnlyCollection<string> usings)
    {
        var namespaces = new SortedSet<string>(StringComparer.Ordinal);
        var simplified = _qualifiedName.Replace(source, match =>
        {
            var dot = match.Value.LastIndexOf('.');
            var name = match.Value.Substring(dot + 1);
            if (shadowedNames.Contains(name))
                return match.Value;

            namespaces.Add(match.Value.Substring("global::".Length, dot - "global::".Length));
            return name;
        });
        usings = namespaces;
        return simplified;
    }
}
