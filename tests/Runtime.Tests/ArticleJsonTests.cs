using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleSchema.Runtime.Tests;

/// <summary>What is handed over to a <see cref="Utf8JsonWriter"/> is what it would write by itself, whatever its options are.</summary>
public sealed class ArticleJsonTests
{
    public static TheoryData<bool, bool> Options => new() { { false, false }, { false, true }, { true, false }, { true, true } };

    [Theory]
    [MemberData(nameof(Options))]
    public void AWriterWritesItAsItWouldByItself(bool isIndented, bool isRelaxed)
    {
        var expected = Write(isIndented, isRelaxed, writer =>
        {
            writer.WriteStartArray();
            writer.WriteStartObject();
            writer.WriteString("grö\"ße", "„Über“\n\\ 😀 \u00AD");
            writer.WriteNumber("number", -12.5m);
            writer.WriteBoolean("yes", true);
            writer.WriteNull("nothing");
            writer.WriteString("empty", "");
            writer.WriteEndObject();
            writer.WriteStartArray();
            writer.WriteEndArray();
            writer.WriteStringValue(new string('ä', 3000));
            writer.WriteEndArray();
        });
        var written = Write(isIndented, isRelaxed, writer =>
        {
            var json = ArticleJson.For(0);
            json.WriteRaw("[{"u8);
            json.WriteName("grö\"ße"u8);
            json.WriteString("„Über“\n\\ 😀 \u00AD"u8);
            json.WriteRaw("\"number\":"u8);
            json.WriteNumber(-12.5m);
            json.WriteRaw("\"yes\":"u8);
            json.WriteBoolean(true);
            json.WriteRaw("\"nothing\":null,"u8);
            json.WriteString("\"empty\":"u8, default);
            json.WriteEndObject();
            json.WriteRaw("["u8);
            json.WriteEndArray();
            json.WriteString(Bytes.Of(new string('ä', 3000)));
            json.WriteEndArray();
            json.HandOver(writer);
        });

        Assert.Equal(expected, written);
    }

    // The first room is for 256 bytes: each of these texts makes it grow, between two values or in the middle of one.
    [Fact]
    public void TheRoomGrowsWithWhatIsWritten()
    {
        for (var length = 0; length < 600; length++)
        {
            var text = new string('a', length) + "\n";
            var written = Write(isIndented: false, isRelaxed: true, writer =>
            {
                var json = ArticleJson.For(0);
                json.WriteRaw("["u8);
                for (var i = 0; i < 3; i++)
                    json.WriteString(Bytes.Of(text));
                json.WriteRaw("\""u8);
                json.WritePiece(Bytes.Of(text));
                json.WriteRaw("\","u8);
                json.WriteEndArray();
                json.HandOver(writer);
            });
            Assert.Equal(JsonSerializer.Serialize(Enumerable.Repeat(text, 4)), written);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void NumbersAreWrittenInDigits(long value)
    {
        var written = Write(isIndented: false, isRelaxed: true, writer =>
        {
            var json = ArticleJson.For(0);
            json.WriteNumber(value);
            json.HandOver(writer);
        });
        Assert.Equal(value.ToString(CultureInfo.InvariantCulture), written);
    }

    [Fact]
    public void NumbersAreFinite() =>
        Assert.Throws<ArgumentException>(() =>
        {
            var json = ArticleJson.For(0);
            json.WriteNumber(double.NaN);
        });

    private static string Write(bool isIndented, bool isRelaxed, Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = isIndented,
            Encoder = isRelaxed ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping : null,
        };
        using (var writer = new Utf8JsonWriter(text, options))
            write(writer);
        return new Utf8Span(text.WrittenSpan).ToString();
    }
}
