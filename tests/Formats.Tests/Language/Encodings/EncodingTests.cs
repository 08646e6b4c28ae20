using System.Buffers;
using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Encodings;

/// <summary>Articles that do not come in plain UTF-8.</summary>
public class EncodingTests
{
    private const string Mark = "\uFEFF";

    private static readonly Encoding _windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void BytesOfLatin1AreReadAsUtf8()
    {
        using var text = DecodedText.Of<Telegram>(Encoding.Latin1.GetBytes("Zürich 07: ÿ\u0085"));
        Assert.True(Telegram.TryParse(text.Utf8, out var telegram));

        Assert.Equal("Zürich", telegram.Place.ToString());
        Assert.Equal("ÿ\u0085", telegram.Text.ToString());
        Assert.Equal(ArticleEncoding.Latin1, text.Encoding.Encoding);
    }

    [Fact]
    public void EveryByteIsTheCharacterThatItIsInNet()
    {
        byte[] everyByte = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        using var latin1 = DecodedText.Of<Telegram>(everyByte);
        using var windows1252 = DecodedText.Of<Labels>(everyByte);

        Assert.Equal(Encoding.Latin1.GetString(everyByte), Encoding.UTF8.GetString(latin1.Utf8));
        Assert.Equal(_windows1252.GetString(everyByte), Encoding.UTF8.GetString(windows1252.Utf8));
    }

    [Fact]
    public void ThePlaceOfAnErrorIsThatInTheBytes()
    {
        using var text = DecodedText.Of<Telegram>(Encoding.Latin1.GetBytes("ä\näöü x: "));
        Assert.False(Telegram.TryParse(text.Utf8, out _, out var error));

        Assert.Equal((2, 5), (error.Line, error.Column));
    }

    [Theory]
    [InlineData("Köln\nä – b")]
    [InlineData("Köln\n")]
    [InlineData("plain\na, b")]
    [InlineData(Mark + "Köln\nä – b")]
    [InlineData(Mark + Mark + "\n")]
    public void TextInUtf8IsReadInPlaceAndWrittenAsItCame(string article) => AssertRoundTrip(Encoding.UTF8.GetBytes(article), ArticleEncoding.Utf8);

    [Theory]
    [InlineData("Köln\n€ – “b”")]
    [InlineData("\u0081\n")]
    public void TextThatIsNotUtf8IsReadInTheOtherEncoding(string article) =>
        AssertRoundTrip(_windows1252.GetBytes(article), ArticleEncoding.Windows1252);

    [Fact]
    public void AMarkBeforeBytesThatAreNotUtf8IsText()
    {
        var bytes = _windows1252.GetBytes("ï»¿ä\n");
        AssertRoundTrip(bytes, ArticleEncoding.Windows1252);

        using var text = DecodedText.Of<Note>(bytes);
        Assert.Equal("ï»¿ä\n", Encoding.UTF8.GetString(text.Utf8));
    }

    [Fact]
    public void AMarkIsNoPartOfTheArticle()
    {
        using var text = DecodedText.Of<Note>(Encoding.UTF8.GetBytes(Mark + "A\nb"));
        Assert.True(Note.TryParse(text.Utf8, out var note));

        Assert.Equal("A", note.Title.ToString());
        Assert.True(text.Encoding.HasByteOrderMark);
    }

    [Fact]
    public void AMarkThatIsDroppedIsNotWritten()
    {
        using var text = DecodedText.Of<Line>(Encoding.UTF8.GetBytes(Mark + "12"));
        Assert.True(Line.TryParse(text.Utf8, out var line));

        Assert.Equal(Line.Kinds.Number, line.Kind);
        Assert.Equal("12"u8, Write(text.Encoding, line));
    }

    [Fact]
    public void AMarkIsTextWhereNothingElseIsDeclared()
    {
        using var text = DecodedText.Of<DpaAfxStory>(Encoding.UTF8.GetBytes(Mark + "KIEW (dpa-AFX) - A"));
        Assert.True(DpaAfxStory.TryParse(text.Utf8, out var story));

        Assert.Equal(Mark + "KIEW", story.Place.ToString());
    }

    [Fact]
    public void ANewArticleIsWrittenInTheFirstEncoding()
    {
        var note = new NoteDocument("Köln", ["ä"]);

        Assert.Equal("Köln\nä"u8, Write(WireEncoding.Of<NoteDocument>(), note));
        Assert.Equal(ArticleEncoding.Windows1252, WireEncoding.Of<Labels>().Encoding);
    }

    [Fact]
    public void ADocumentIsWrittenAsItCame()
    {
        using var text = DecodedText.Of<NoteDocument>(Encoding.Latin1.GetBytes("Köln\nä"));
        Assert.True(NoteDocument.TryParse(text.Utf8, out var note, out _));
        var changed = note with { Title = "Münster" };

        Assert.Equal(Encoding.Latin1.GetBytes("Münster\nä"), Write(text.Encoding, changed));
    }

    [Fact]
    public void ACharacterWithoutAByteIsRefusedWhereItStands()
    {
        using var text = DecodedText.Of<NoteDocument>(Encoding.Latin1.GetBytes("ä\n"));
        var note = new NoteDocument("Köln", ["a €"]);

        var refused = Assert.Throws<ArticleFormatException>(() => Write(WireEncodingOfLatin1(), note));
        Assert.Equal("2:3: error NotEncodable: NoteDocument: expected a character of ISO-8859-1", refused.Error.ToString());
    }

    [Theory]
    [InlineData("plain", null)]
    [InlineData("ä", null)]
    [InlineData("zwei Ã¤", "1:6: error NotReadBack: NoteDocument: expected text that cannot be taken for UTF-8 in ISO-8859-1")]
    public void BytesThatWouldBeTakenForUtf8AreRefused(string title, string? expected)
    {
        var note = new NoteDocument(title, []);
        var error = Record.Exception(() => Write(WireEncodingOfLatin1(), note)) as ArticleFormatException;

        Assert.Equal(expected, error?.Error.ToString());
    }

    [Fact]
    public void BytesThatAreNotUtf8AreRefusedWhereTheyWouldBeTakenForSomethingElse()
    {
        var refused = Assert.Throws<ArticleFormatException>(() => Write(WireEncoding.Of<Note>(), Note.Parse([(byte)'a', 0xE4, (byte)'\n'])));

        Assert.Equal("1:2: error InvalidUtf8: Note: expected valid UTF-8", refused.Error.ToString());
    }

    [Fact]
    public void TextThatBeginsLikeAMarkIsRefused()
    {
        var refused = Assert.Throws<ArticleFormatException>(() => Write(WireEncoding.Of<Note>(), Note.Parse(Encoding.UTF8.GetBytes(Mark + "\n"))));

        Assert.Equal(ArticleErrorCode.NotReadBack, refused.Error.Code);
    }

    [Fact]
    public void NothingIsWrittenToADestinationThatIsTooSmall()
    {
        Assert.False(WireEncoding.Of<Line>().TryFormat(Line.Parse("12"u8), stackalloc byte[1], out var written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void HeadersHaveAnEncodingToo()
    {
        using var text = DecodedText.Of<Labels>([.. "Name: "u8, 0x80]);
        Assert.Equal("€", Labels.Parse(text.Utf8).Name.ToString());
    }

    [Fact]
    public void ReadingAndWritingAllocateNothing()
    {
        var bytes = Encoding.Latin1.GetBytes("Zürich 07: " + new string('ü', 1000));
        var destination = new byte[2 * bytes.Length];
        Assert.Equal(0, Allocation.Of(() =>
        {
            using var text = DecodedText.Of<Telegram>(bytes);
            Assert.True(text.Encoding.TryFormat(Telegram.Parse(text.Utf8), destination, out _));
            return null;
        }));
    }

    [Fact]
    public void AnyBytesComeBackAndAnyTextIsRefusedOrReadsBack()
    {
        const int Seed = 20251126;
        var random = new Random(Seed);
        byte[][] pieces = [.. "ä|é|€|–|Ã¤|\uFEFF|a|\n|, ".Split('|').Select(Encoding.UTF8.GetBytes), [0xE4], [0x80], [0x9D], [0xC3], [0xA4], "ï»¿"u8.ToArray()];
        for (var i = 0; i < 100_000; i++)
        {
            var bytes = Enumerable.Range(0, random.Next(8)).SelectMany(_ => pieces[random.Next(pieces.Length)]).ToArray();
            try
            {
                AssertRoundTrip<Telegram>([.. "a 01: "u8, .. bytes]);
                AssertRoundTrip<Note>([.. bytes, (byte)'\n']);
                AssertRoundTrip<NoteDocument>([.. bytes, (byte)'\n']);
                AssertReadsBackOrIsRefused(new NoteDocument(Encoding.Latin1.GetString(bytes), [Encoding.UTF8.GetString(bytes)]));
            }
            catch (Exception failure) when (failure is not null)
            {
                Assert.Fail($"Seed {Seed}, run {i}, {Convert.ToHexString(bytes)}: {failure.Message}");
            }
        }
    }

    private static WireEncoding WireEncodingOfLatin1()
    {
        using var text = DecodedText.Of<NoteDocument>([0xE4]);
        return text.Encoding;
    }

    [Fact]
    public void AViewThatIsToBeValidRefusesWhatIsNotUtf8()
    {
        byte[] text = [.. "Köln: ein W"u8, 0xF6, .. "rt"u8];

        Assert.False(CheckedLine.TryParse(text, out var line));
        Assert.True(line.Sender.IsEmpty);
        Assert.False(CheckedLine.TryParse(text, out _, out var error));
        Assert.Equal("1:12: error InvalidUtf8: CheckedLine.Words: expected valid UTF-8", error.ToString());
        Assert.Equal(error, Assert.Throws<ArticleFormatException>(() => CheckedLine.Parse(text).ToString()).Error);
        Assert.True(CheckedLine.TryParse("Köln: ein Wort"u8, out _));
        Assert.Equal("ein Wort", CheckedLine.Parse("Köln: ein Wort"u8).Words.ToString());
    }

    [Fact]
    public void AViewThatIsToBeValidIsWrittenOnlyIfItIs()
    {
        var destination = new byte[20];

        Assert.True(CheckedLine.TryCreate(destination, "Ä"u8, "b"u8, out _, out _));
        Assert.False(CheckedLine.TryCreate(destination, "\xC4"u8[..1], (ReadOnlySpan<byte>)[0xC4], out _, out var error));
        Assert.Equal(ArticleErrorCode.InvalidUtf8, error.Code);
    }

    [Fact]
    public void WhatIsGoodOfItIsReadAllTheSame()
    {
        byte[] text = [.. "Köln: W"u8, 0xF6, .. "rt"u8];
        var errors = new ArticleErrors();

        var line = CheckedLine.Recover(text, errors);

        Assert.Equal("Köln", line.Sender.ToString());
        Assert.Equal(ArticleErrorCode.InvalidUtf8, Assert.Single(errors).Code);
    }

    private static void AssertRoundTrip(byte[] bytes, ArticleEncoding encoding)
    {
        using var text = DecodedText.Of<Note>(bytes);
        Assert.Equal(encoding, text.Encoding.Encoding);
        AssertRoundTrip<Note>(bytes);
    }

    /// <summary>An article that is read is written as it came.</summary>
    private static void AssertRoundTrip<T>(byte[] bytes)
        where T : IArticle<T>, allows ref struct
    {
        using var text = DecodedText.Of<T>(bytes);
        if (T.TryParse(text.Utf8, out var article, out _))
            Assert.Equal(bytes, Write(text.Encoding, article));
    }

    private static void AssertReadsBackOrIsRefused(NoteDocument note)
    {
        foreach (var encoding in (WireEncoding[])[WireEncodingOfLatin1(), WireEncoding.Of<NoteDocument>()])
        {
            byte[] bytes;
            try
            {
                bytes = Write(encoding, note);
            }
            catch (ArticleFormatException)
            {
                continue;
            }

            using var text = DecodedText.Of<NoteDocument>(bytes);
            Assert.True(NoteDocument.TryParse(text.Utf8, out var read, out _));
            Assert.Equal((note.Title, string.Join('|', note.Tags)), (read.Title, string.Join('|', read.Tags)));
        }
    }

    private static byte[] Write<T>(WireEncoding encoding, T article)
        where T : IArticle<T>, allows ref struct
    {
        var buffer = new ArrayBufferWriter<byte>();
        encoding.WriteTo(article, buffer);

        var destination = new byte[buffer.WrittenCount];
        Assert.True(encoding.TryFormat(article, destination, out var written));
        Assert.Equal(buffer.WrittenSpan, destination.AsSpan(0, written));
        return destination;
    }
}
