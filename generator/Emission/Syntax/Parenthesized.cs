namespace ArticleSchema.Generator.Emission.Syntax;

/// <summary>Writes parameters, or arguments, on the line of what they belong to, or, where that would be too long, each on one of its own.</summary>
internal static class Parenthesized
{
    /// <summary>How long a line may be.</summary>
    private const int MaxLength = 130;

    /// <summary>Writes a line that ends with a list.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="opening">What stands before the list, with its parenthesis.</param>
    /// <param name="parts">The parameters or arguments.</param>
    /// <param name="closing">What stands behind it, with its parenthesis.</param>
    public static void Emit(SourceWriter writer, string opening, IEnumerable<string> parts, string closing = ")")
    {
        var list = parts.ToList();
        if (LengthOf(writer, opening, list, closing) <= MaxLength)
        {
            writer.Line($"{opening}{string.Join(", ", list)}{closing}");
            return;
        }

        writer.Line(opening);
        using var indent = writer.Indent();
        for (var i = 0; i < list.Count; i++)
            writer.Line($"{list[i]}{(i < list.Count - 1 ? "," : closing)}");
    }

    private static int LengthOf(SourceWriter writer, string opening, List<string> parts, string closing) =>
        writer.Indentation
        + NameSimplifier.LengthOf(opening)
        + parts.Sum(NameSimplifier.LengthOf)
        + 2 * (parts.Count - 1)
        + closing.Length;
}
