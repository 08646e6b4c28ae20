using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

/// <summary>Shortens the fully qualified names of generated code wherever the short one means the same type.</summary>
/// <remarks>Emitters write every name with <c>global::</c>, which is always right; people read the short ones.</remarks>
internal static class NameSimplifier
{
    private const string Prefix = "global::";

    /// <summary>The names of each namespace, by their lengths.</summary>
    private static readonly (string Namespace, string[][] Names)[] _emitted =
        [.. from name in EmittedNames.All group name.Name by name.Namespace into names select (names.Key, ByLength([.. names]))];

    /// <summary>Shortens the names in a source text, in its place.</summary>
    /// <param name="source">The text.</param>
    /// <param name="shadowedNames">Names that have to stay as they are.</param>
    /// <param name="length">How much of the text is left, from its start.</param>
    /// <returns>The namespaces that the text needs now.</returns>
    public static IReadOnlyCollection<string> Simplify(Span<char> source, EquatableArray<string> shadowedNames, out int length)
    {
        var namespaces = new SortedSet<string>(StringComparer.Ordinal);
        var (written, copied) = (0, 0);
        for (var at = Find(source, 0); at >= 0; at = Find(source, at + Prefix.Length))
        {
            if (MatchName(source.Slice(at + Prefix.Length), out var read) is not { } type || shadowedNames.Contains(type.Name))
                continue;

            Copy(source, copied, at, ref written);
            type.Name.AsSpan().CopyTo(source.Slice(written));
            written += type.Name.Length;
            namespaces.Add(type.Namespace);
            copied = at + Prefix.Length + read;
        }
        Copy(source, copied, source.Length, ref written);
        length = written;
        return namespaces;
    }

    private static void Copy(Span<char> source, int start, int end, ref int written)
    {
        source.Slice(start, end - start).CopyTo(source.Slice(written));
        written += end - start;
    }

    private static int Find(ReadOnlySpan<char> source, int start)
    {
        var found = source.Slice(start).IndexOf(Prefix.AsSpan());
        return found < 0 ? found : start + found;
    }

    /// <summary>The type whose full name a text begins with. What follows it there may be one of its members.</summary>
    private static (string Namespace, string Name)? MatchName(ReadOnlySpan<char> source, out int length)
    {
        foreach (var (space, names) in _emitted)
        {
            if (!source.StartsWith(space.AsSpan()) || source.Length == space.Length || source[space.Length] != '.')
                continue;

            var rest = source.Slice(space.Length + 1);
            var name = rest.Slice(0, LengthOfName(rest));
            foreach (var candidate in name.Length < names.Length ? names[name.Length] : [])
            {
                length = space.Length + 1 + name.Length;
                if (name.SequenceEqual(candidate.AsSpan()))
                    return (space, candidate);
            }
        }
        length = 0;
        return null;
    }

    private static string[][] ByLength(string[] names) =>
        [.. Enumerable.Range(0, names.Max(name => name.Length) + 1).Select(length => names.Where(name => name.Length == length).ToArray())];

    private static int LengthOfName(ReadOnlySpan<char> source)
    {
        var length = 0;
        while (length < source.Length && IsPartOfName(source[length]))
            length++;
        return length;
    }

    private static bool IsPartOfName(char character) => char.IsLetterOrDigit(character) || character == '_';
}
