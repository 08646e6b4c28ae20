using System.Text;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

/// <summary>Shortens the fully qualified names of generated code wherever the short one means the same type.</summary>
/// <remarks>Emitters write every name with <c>global::</c>, which is always right; people read the short ones.</remarks>
internal static class NameSimplifier
{
    private const string Prefix = "global::";

    private static readonly Dictionary<string, (string Namespace, string Name)> _emitted =
        EmittedNames.All.ToDictionary(name => $"{name.Namespace}.{name.Name}", StringComparer.Ordinal);

    /// <summary>Shortens the names in a source text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="shadowedNames">Names that have to stay as they are.</param>
    /// <param name="usings">The namespaces that the text needs now.</param>
    public static string Simplify(string source, EquatableArray<string> shadowedNames, out IReadOnlyCollection<string> usings)
    {
        var shadowed = new HashSet<string>(shadowedNames, StringComparer.Ordinal);
        var namespaces = new SortedSet<string>(StringComparer.Ordinal);
        var result = new StringBuilder(source.Length);
        var copied = 0;
        for (var at = Find(source, 0); at >= 0; at = Find(source, at + Prefix.Length))
        {
            if (MatchName(source, at + Prefix.Length, out var end) is not { } type || shadowed.Contains(type.Name))
                continue;

            result.Append(source, copied, at - copied).Append(type.Name);
            namespaces.Add(type.Namespace);
            copied = end;
        }
        usings = namespaces;
        return result.Append(source, copied, source.Length - copied).ToString();
    }

    private static int Find(string source, int start) => source.IndexOf(Prefix, start, StringComparison.Ordinal);

    /// <summary>The type whose full name stands at a place. What follows it there may be one of its members.</summary>
    private static (string Namespace, string Name)? MatchName(string source, int start, out int end)
    {
        end = start;
        do
        {
            while (end < source.Length && IsPartOfName(source[end]))
                end++;
            if (_emitted.TryGetValue(source.Substring(start, end - start), out var type))
                return type;
        }
        while (end < source.Length && source[end++] == '.');
        return null;
    }

    private static bool IsPartOfName(char character) => char.IsLetterOrDigit(character) || character == '_';
}
