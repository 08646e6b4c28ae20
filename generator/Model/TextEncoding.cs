namespace ArticleSchema.Generator.Model;

/// <summary>In what bytes articles come.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="ByteOrderMark">What is made of a byte order mark.</param>
/// <param name="IsValidated">Whether a view refuses text that is not valid UTF-8.</param>
internal sealed record TextEncoding(ArticleEncoding Encoding, ByteOrderMark ByteOrderMark, bool IsValidated)
{
    /// <summary>The characters of Windows-1252 where ISO-8859-1 has the control characters U+0080 to U+009F.</summary>
    private const string Windows1252Block = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Whether UTF-8 is among the encodings.</summary>
    public bool IsUtf8 => Encoding is not (ArticleEncoding.Latin1 or ArticleEncoding.Windows1252);

    /// <summary>Whether it is looked at whether an article is valid UTF-8, as there is something else that it can be.</summary>
    public bool HasFallback => Encoding is ArticleEncoding.Utf8OrLatin1 or ArticleEncoding.Utf8OrWindows1252;

    /// <summary>The name of the encoding, if it is one alone.</summary>
    public string Name =>
        Encoding switch
        {
            ArticleEncoding.Latin1 => "ISO-8859-1",
            ArticleEncoding.Windows1252 => "Windows-1252",
            _ => "UTF-8",
        };

    /// <summary>Whether an article can hold a text.</summary>
    public bool Has(string text) => IsUtf8 || text.All(Has);

    /// <summary>Makes UTF-8 of an article that comes in one byte a character.</summary>
    public byte[] Decode(byte[] bytes) => System.Text.Encoding.UTF8.GetBytes([.. bytes.Select(ToCharacter)]);

    private char ToCharacter(byte value) =>
        value is >= 0x80 and < 0xA0 && (Encoding is ArticleEncoding.Windows1252 or ArticleEncoding.Utf8OrWindows1252)
            ? Windows1252Block[value - 0x80]
            : (char)value;

    private bool Has(char character) =>
        character is < '\u0080' or (>= '\u00A0' and <= '\u00FF')
        || (Encoding == ArticleEncoding.Windows1252 ? Windows1252Block.IndexOf(character) >= 0 : character < '\u00A0');
}

/// <summary>The runtime's enum of that name.</summary>
internal enum ArticleEncoding
{
    Utf8,
    Latin1,
    Windows1252,
    Utf8OrLatin1,
    Utf8OrWindows1252,
}

/// <summary>The runtime's enum of that name.</summary>
internal enum ByteOrderMark
{
    Text,
    Kept,
    Dropped,
}
