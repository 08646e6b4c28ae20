using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Syntax;

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
        var isNeeded = new bool[_emitted.Length];
        var (written, copied) = (0, 0);
        for (var at = Find(source, 0); at >= 0; at = Find(source, at + Prefix.Length))
        {
            if (MatchName(source.Slice(at), out var space) is not { } name || shadowedNames.Contains(name))
                continue;

            Copy(source, copied, at, ref written);
            name.AsSpan().CopyTo(source.Slice(written));
            written += name.Length;
            isNeeded[space] = true;
            copied = at + LengthOfQualification(space) + name.Length;
        }
        Copy(source, copied, source.Length, ref written);
        length = written;
        return [.. _emitted.Where((_, i) => isNeeded[i]).Select(space => space.Namespace)];
    }

    /// <summary>How long a text is once its names are short.</summary>
    public static int LengthOf(string source)
    {
        var length = source.Length;
        for (var at = Find(source.AsSpan(), 0); at >= 0; at = Find(source.AsSpan(), at + Prefix.Length))
            if (MatchName(source.AsSpan(at), out var space) is not null)
                length -= LengthOfQualification(space);
        return length;
    }

    /// <summary>The length of what stands before a name.</summary>
    private static int LengthOfQualification(int space) => Prefix.Length + _emitted[space].Namespace.Length + 1;

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

    /// <summary>The simple name of the type whose full name a text begins with. What follows it there may be one of its members.</summary>
    /// <param name="source">The text, from the prefix on.</param>
    /// <param name="space">The index of its namespace.</param>
    private static string? MatchName(ReadOnlySpan<char> source, out int space)
    {
        var qualified = source.Slice(Prefix.Length);
        for (space = 0; space < _emitted.Length; space++)
        {
            var (name, names) = _emitted[space];
            if (!qualified.StartsWith(name.AsSpan()) || qualified.Length == name.Length || qualified[name.Length] != '.')
                continue;

            var rest = qualified.Slice(name.Length + 1);
            var simple = rest.Slice(0, LengthOfName(rest));
            foreach (var candidate in simple.Length < names.Length ? names[simple.Length] : [])
                if (simple.SequenceEqual(candidate.AsSpan()))
                    return candidate;
        }
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
