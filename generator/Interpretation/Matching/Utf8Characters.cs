namespace ArticleSchema.Generator.Interpretation.Matching;

/// <summary>Decodes characters of UTF-8, which .NET Standard has no method for.</summary>
internal static class Utf8Characters
{
    private const int LongestCharacter = 4;

    /// <summary>Decodes the first character.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="codePoint">The character.</param>
    /// <returns>Its length in bytes; 0 if there is none.</returns>
    public static int DecodeFirst(ReadOnlySpan<byte> text, out int codePoint)
    {
        codePoint = 0;
        if (text.IsEmpty)
            return 0;

        var (length, least) = text[0] switch
        {
            < 0x80 => (1, 0),
            >= 0xC2 and < 0xE0 => (2, 0x80),
            >= 0xE0 and < 0xF0 => (3, 0x800),
            >= 0xF0 and < 0xF5 => (4, 0x10000),
            _ => (0, 0),
        };
        if (length == 0 || text.Length < length)
            return 0;

        codePoint = length == 1 ? text[0] : text[0] & (0xFF >> (length + 1));
        for (var i = 1; i < length; i++)
        {
            if (!IsContinuation(text[i]))
                return 0;
            codePoint = (codePoint << 6) | (text[i] & 0x3F);
        }
        return codePoint < least || codePoint is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? 0 : length;
    }

    /// <summary>Decodes the last character.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="codePoint">The character.</param>
    /// <returns>Its length in bytes; 0 if there is none.</returns>
    public static int DecodeLast(ReadOnlySpan<byte> text, out int codePoint)
    {
        var length = 1;
        while (length < LongestCharacter && length < text.Length && IsContinuation(text[text.Length - length]))
            length++;
        codePoint = 0;
        return text.Length >= length && DecodeFirst(text.Slice(text.Length - length), out codePoint) == length ? length : 0;
    }

    /// <summary>The place of the first byte that is not UTF-8, or −1.</summary>
    public static int IndexOfInvalid(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = DecodeFirst(text.Slice(at), out _);
            if (length == 0)
                return at;
            at += length;
        }
        return -1;
    }

    private static bool IsContinuation(byte value) => (value & 0b1100_0000) == 0b1000_0000;
}
