using System.Text;
using System.Text.Encodings.Web;

namespace ArticleSchema;

/// <summary>Which characters stand in JSON strings as they are, and what becomes of the others.</summary>
internal static class JsonCharacters
{
    private const ulong PlainLow = ~(0xFFFF_FFFFUL | 1UL << '"');
    private const ulong PlainHigh = ~(1UL << ('\\' - 64) | 1UL << 63);

    /// <summary>A bit for each character up to U+FFFF: the encoder itself is asked.</summary>
    private static readonly uint[] _plain = AskEncoder();

    /// <summary>Whether a byte is an ASCII character that stands as it is.</summary>
    public static bool IsPlainAscii(byte value) => value < 0x80 && ((value < 64 ? PlainLow : PlainHigh) >> value & 1) != 0;

    /// <summary>Whether a character stands as it is.</summary>
    public static bool IsPlain(Rune character) => character.IsBmp && (_plain[character.Value >> 5] >> character.Value & 1) != 0;

    /// <summary>Writes an escaped character.</summary>
    /// <param name="character">The character.</param>
    /// <param name="destination">Takes it.</param>
    /// <param name="written">How many bytes were written.</param>
    public static bool TryEscape(Rune character, Span<byte> destination, out int written)
    {
        var letter = character.Value switch
        {
            '"' => '"',
            '\\' => '\\',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => 'u',
        };
        written = letter != 'u' ? 2 : character.Utf16SequenceLength * 6;
        if (destination.Length < written)
            return false;

        if (letter != 'u')
        {
            destination[0] = (byte)'\\';
            destination[1] = (byte)letter;
            return true;
        }

        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..character.EncodeToUtf16(units)])
        {
            "\\u"u8.CopyTo(destination);
            ((int)unit).TryFormat(destination[2..], out _, "X4");
            destination = destination[6..];
        }
        return true;
    }

    private static uint[] AskEncoder()
    {
        var plain = new uint[0x10000 / 32];
        for (var value = 0; value < 0x10000; value++)
            if (Rune.IsValid(value) && !JavaScriptEncoder.UnsafeRelaxedJsonEscaping.WillEncode(value))
                plain[value >> 5] |= 1U << value;
        return plain;
    }
}
