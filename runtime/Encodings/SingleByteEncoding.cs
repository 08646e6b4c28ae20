using System.Buffers;
using System.Text;

namespace ArticleSchema;

/// <summary>An encoding of one byte a character: that of its number, but in one block.</summary>
/// <param name="name">Its name.</param>
/// <param name="block">The characters of the bytes 0x80 to 0x9F.</param>
internal sealed class SingleByteEncoding(string name, string block)
{
    private const int BlockStart = 0x80;
    private const int BlockEnd = 0xA0;

    private static readonly SingleByteEncoding _latin1 =
        new("ISO-8859-1", string.Concat(Enumerable.Range(BlockStart, BlockEnd - BlockStart).Select(number => (char)number)));

    private static readonly SingleByteEncoding _windows1252 =
        new("Windows-1252", "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ");

    /// <summary>Its name, as IANA has it.</summary>
    public string Name { get; } = name;

    /// <summary>The encoding of a name.</summary>
    /// <param name="encoding">ISO-8859-1 or Windows-1252.</param>
    public static SingleByteEncoding Of(ArticleEncoding encoding) =>
        encoding == ArticleEncoding.Windows1252 ? _windows1252 : _latin1;

    /// <summary>The length of a text in UTF-8.</summary>
    /// <param name="bytes">The text in this encoding.</param>
    public long GetUtf8ByteCount(ReadOnlySpan<byte> bytes)
    {
        long count = bytes.Length;
        for (bytes = SkipAscii(bytes); !bytes.IsEmpty; bytes = SkipAscii(bytes[1..]))
            count += ToRune(bytes[0]).Utf8SequenceLength - 1;
        return count;
    }

    /// <summary>Makes UTF-8 of a text.</summary>
    /// <param name="bytes">The text in this encoding.</param>
    /// <param name="utf8">Takes UTF-8, and has the room.</param>
    public void Decode(ReadOnlySpan<byte> bytes, Span<byte> utf8)
    {
        while (!bytes.IsEmpty)
        {
            var rest = SkipAscii(bytes);
            var plain = bytes[..^rest.Length];
            plain.CopyTo(utf8);
            utf8 = utf8[plain.Length..];
            if (rest.IsEmpty)
                return;
            utf8 = utf8[ToRune(rest[0]).EncodeToUtf8(utf8)..];
            bytes = rest[1..];
        }
    }

    /// <summary>Where in a text the first character is that has no byte in this encoding, or −1.</summary>
    /// <param name="utf8">The text.</param>
    public int IndexOfForeign(ReadOnlySpan<byte> utf8)
    {
        for (var rest = SkipAscii(utf8); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf8(rest, out var rune, out var length) != OperationStatus.Done || !TryGetByte(rune, out _))
                return utf8.Length - rest.Length;
            rest = SkipAscii(rest[length..]);
        }
        return -1;
    }

    /// <summary>Makes bytes of this encoding of UTF-8 in which every character has one.</summary>
    /// <param name="utf8">The text; it becomes the bytes, which are no more than it has.</param>
    /// <returns>How many bytes there are.</returns>
    public int EncodeInPlace(Span<byte> utf8)
    {
        var written = 0;
        for (var offset = 0; offset < utf8.Length; written++)
        {
            Rune.DecodeFromUtf8(utf8[offset..], out var rune, out var length);
            TryGetByte(rune, out utf8[written]);
            offset += length;
        }
        return written;
    }

    /// <summary>What is left of a text behind the ASCII that it begins with, which is the same in every encoding.</summary>
    private static ReadOnlySpan<byte> SkipAscii(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOfAnyExceptInRange((byte)0, (byte)(BlockStart - 1));
        return end < 0 ? [] : bytes[end..];
    }

    private Rune ToRune(byte value) =>
        value is >= BlockStart and < BlockEnd ? new Rune(block[value - BlockStart]) : new Rune((int)value);

    private bool TryGetByte(Rune rune, out byte value)
    {
        if (rune.Value is < BlockStart or (>= BlockEnd and <= byte.MaxValue))
        {
            value = (byte)rune.Value;
            return true;
        }

        var inBlock = rune.IsBmp ? block.IndexOf((char)rune.Value, StringComparison.Ordinal) : -1;
        value = (byte)(BlockStart + inBlock);
        return inBlock >= 0;
    }
}
