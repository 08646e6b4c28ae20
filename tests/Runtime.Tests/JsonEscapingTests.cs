using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleSchema.Runtime.Tests;

/// <summary>Strings are escaped as <see cref="Utf8JsonWriter"/> does with its relaxed encoder, byte for byte.</summary>
[Trait("Category", "Vectors")]
public sealed class JsonEscapingTests
{
    [Fact]
    public void EveryCharacterOfUnicodeIsAsTheEncoderHasIt()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.IsValid(value))
                continue;
            var character = new Rune(value).ToString();
            if (!Escape(Bytes.Of(character)).AsSpan().SequenceEqual(Expected(Bytes.Of(character))))
                Assert.Fail($"U+{value:X4}");
        }
    }

    // Alone a character is not looked at by vectors: here each stands in the middle of a block, of a short one too.
    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(70)]
    public void EveryCharacterOfUnicodeIsSoAmongOthers(int tail)
    {
        const int Count = 24;
        for (var value = 0; value <= 0x10FFFF; value += Count)
        {
            var text = new StringBuilder("abcdef");
            for (var i = value; i < value + Count && i <= 0x10FFFF; i++)
                text.Append(Rune.IsValid(i) ? new Rune(i).ToString() : "-").Append(i % 3 == 0 ? "x" : "");
            Check(Bytes.Of(text.Append('a', tail).ToString()));
        }
    }

    [Fact]
    public void WhatIsNotUtf8BecomesTheReplacementCharacter() =>
        Laws.ForAll(
            seed: 20261106,
            count: 100_000,
            random =>
            {
                byte[][] pieces = [[0xC3], [0xA4], [0xE2, 0x80], [0x9E], [0xF0, 0x9F, 0x98], [0x80], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80],
                    [0xC2], Bytes.Of("ä"), Bytes.Of("„"), Bytes.Of("\""), Bytes.Of("abc"), Bytes.Of("0123456789"), Bytes.Of("\n"), Bytes.Of("😀")];
                return Bytes.RandomOfPieces(random, pieces, maxCount: random.Next(4) == 0 ? 60 : 12);
            },
            Check);

    [Fact]
    public void LongTextsAreAsTheEncoderHasThem() =>
        Laws.ForAll(
            seed: 20261107,
            count: 20_000,
            random =>
            {
                var text = new StringBuilder();
                for (var count = random.Next(12); count >= 0; count--)
                    text.Append('a', random.Next(70)).Append(random.GetItems(["ä", "ß", "\"", "\\", "\n", "„", "\u00A0", "Ł", "😀", ""], 1)[0]);
                return Bytes.Of(text.ToString());
            },
            Check);

    [Fact]
    public void NothingIsWrittenBeyondADestinationThatIsTooSmall() =>
        Laws.ForAll(
            seed: 20261108,
            count: 5_000,
            random => Bytes.RandomOfPieces(random, [Bytes.Of("ä"), Bytes.Of("abcdefgh"), Bytes.Of("\""), Bytes.Of("😀"), [0xFF]], maxCount: 20),
            text =>
            {
                var length = Escape(text).Length;
                for (var room = Math.Max(length - 20, 0); room < length + 3; room++)
                {
                    byte[] destination = [.. Enumerable.Repeat((byte)0xEE, room + 64)];
                    Assert.Equal(room >= length, JsonEscaping.TryCopy(text, destination.AsSpan(0, room), out _));
                    Assert.Equal(-1, destination.AsSpan(room).IndexOfAnyExcept((byte)0xEE));
                }
            });

    [Fact]
    public void EachByteOfABlockIsLookedAtWhateverItsLength()
    {
        foreach (var odd in new[] { "\"", "\\", "\n", "\u007F", "ä", "„", "😀" })
        {
            for (var length = 0; length < 200; length++)
            {
                var text = Bytes.Of(new string('a', length));
                for (var at = 0; at <= length; at++)
                    Check([.. text[..at], .. Bytes.Of(odd), .. text[at..]]);
            }
        }
    }

    private static void Check(byte[] text) => Assert.Equal(Expected(text), Escape(text));

    private static byte[] Escape(byte[] text)
    {
        var destination = new byte[text.Length * JsonEscaping.MaxExpansion];
        Assert.True(JsonEscaping.TryCopy(text, destination, out var written));
        return destination[..written];
    }

    private static byte[] Expected(byte[] text)
    {
        var json = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(json, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStringValue(text);
        writer.Flush();
        return json.WrittenSpan[1..^1].ToArray();
    }
}
