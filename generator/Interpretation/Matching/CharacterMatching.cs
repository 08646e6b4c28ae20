using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation.Matching;

/// <summary>Looks for characters of a class in bytes: the runtime's <c>CharClass</c>.</summary>
internal static class CharacterMatching
{
    private const int FirstBeyondAscii = 0x80;

    /// <summary>Whether every character of a text is in the class.</summary>
    public static bool ContainsAll(this CharacterClass chars, ReadOnlySpan<byte> text) =>
        chars.CountFirst(text, text.Length) == text.Length;

    /// <summary>Whether the first character of a text is in the class; not so for an empty text.</summary>
    public static bool ContainsFirst(this CharacterClass chars, ReadOnlySpan<byte> text) => chars.CountFirst(text, 1) > 0;

    /// <summary>Whether the last character of a text is in the class; not so for an empty text.</summary>
    public static bool ContainsLast(this CharacterClass chars, ReadOnlySpan<byte> text) => chars.CountLast(text, 1) > 0;

    /// <summary>How many bytes at the start of a window are characters of the class. Stops when they are more than a
    /// limit.</summary>
    public static int CountFirst(this CharacterClass chars, ReadOnlySpan<byte> window, int limit)
    {
        if (chars.Alternatives.Count > 0)
            return Longest(chars.Alternatives, window, limit, CountFirst);

        var count = 0;
        while (count <= limit && MatchFirst(chars, window.Slice(count)) is var matched and > 0)
            count += matched;
        return count;
    }

    /// <summary>How many bytes at the end of a window are characters of the class. Stops when they are more than a
    /// limit.</summary>
    public static int CountLast(this CharacterClass chars, ReadOnlySpan<byte> window, int limit)
    {
        if (chars.Alternatives.Count > 0)
            return Longest(chars.Alternatives, window, limit, CountLast);

        var count = 0;
        while (count <= limit && MatchLast(chars, window.Slice(0, window.Length - count)) is var matched and > 0)
            count += matched;
        return count;
    }

    private delegate int Counter(CharacterClass chars, ReadOnlySpan<byte> window, int limit);

    /// <summary>A text keeps to one of the classes: that which takes it farthest.</summary>
    private static int Longest(EquatableArray<CharacterClass> classes, ReadOnlySpan<byte> window, int limit, Counter count)
    {
        var longest = 0;
        foreach (var chars in classes)
            longest = Math.Max(longest, count(chars, window, limit));
        return longest;
    }

    /// <summary>The length of the first character of a window if it is in the class, or 0.</summary>
    private static int MatchFirst(CharacterClass chars, ReadOnlySpan<byte> window)
    {
        if (window.IsEmpty)
            return 0;
        if (window[0] >= FirstBeyondAscii && HasAllBeyondAscii(chars))
            return 1;
        var length = Utf8Characters.DecodeFirst(window, out var codePoint);
        return length > 0 && Contains(chars, codePoint) ? length : 0;
    }

    /// <summary>The length of the last character of a window if it is in the class, or 0.</summary>
    private static int MatchLast(CharacterClass chars, ReadOnlySpan<byte> window)
    {
        if (window.IsEmpty)
            return 0;
        if (window[window.Length - 1] >= FirstBeyondAscii && HasAllBeyondAscii(chars))
            return 1;
        var length = Utf8Characters.DecodeLast(window, out var codePoint);
        return length > 0 && Contains(chars, codePoint) ? length : 0;
    }

    /// <summary>Whether every byte from 0x80 is taken, also where it is not UTF-8.</summary>
    private static bool HasAllBeyondAscii(CharacterClass chars) =>
        chars.Ranges.Count > 0
        && chars.Ranges[chars.Ranges.Count - 1] is { First: <= FirstBeyondAscii, Last: CharacterRange.MaxCodePoint };

    private static bool Contains(CharacterClass chars, int codePoint)
    {
        for (var i = 0; i < chars.Ranges.Count; i++)
            if (chars.Ranges[i].First <= codePoint && codePoint <= chars.Ranges[i].Last)
                return true;
        return false;
    }
}
