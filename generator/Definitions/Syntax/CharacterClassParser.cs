using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Syntax;

/// <summary>Reads a character class: <c>A-Za-z</c>, <c>^(/\n</c>, <c>a-z|A-Z</c>.</summary>
internal static class CharacterClassParser
{
    /// <summary>Reads a character class, or returns null if it is not one: empty, a range backwards, an escape of nothing.</summary>
    public static CharacterClass? Parse(string text)
    {
        var position = 0;
        var alternatives = new List<CharacterClass>();
        do
        {
            if (ParseOne(text, ref position) is not { } one)
                return null;
            alternatives.Add(one);
        }
        while (position++ < text.Length);

        return alternatives.Count == 1
            ? alternatives[0]
            : new(text, new(CharacterRange.Normalize(alternatives.SelectMany(one => one.Ranges))))
            {
                Alternatives = alternatives.ToEquatableArray(),
            };
    }

    /// <summary>Reads up to the bar that ends an alternative, or to the end.</summary>
    private static CharacterClass? ParseOne(string text, ref int position)
    {
        var start = position;
        var isNegated = position < text.Length && text[position] == '^';
        if (isNegated)
            position++;

        var ranges = new List<CharacterRange>();
        while (position < text.Length && text[position] != '|')
        {
            if (!TryReadCharacter(text, ref position, out var first))
                return null;

            var last = first;
            if (position + 1 < text.Length && text[position] == '-' && text[position + 1] != '|')
            {
                position++;
                if (!TryReadCharacter(text, ref position, out last) || last < first)
                    return null;
            }
            ranges.Add(new(first, last));
        }

        if (ranges.Count == 0)
            return null;

        var normalized = CharacterRange.Normalize(ranges);
        return new(text.Substring(start, position - start), new(isNegated ? CharacterRange.Complement(normalized) : normalized));
    }

    private static bool TryReadCharacter(string text, ref int position, out int codePoint)
    {
        codePoint = 0;
        if (text[position] == '\\' && ++position == text.Length)
            return false;

        if (char.IsSurrogate(text[position]))
        {
            if (!char.IsSurrogatePair(text, position))
                return false;
            codePoint = char.ConvertToUtf32(text, position);
            position += 2;
            return true;
        }

        codePoint = text[position++];
        return true;
    }
}
