using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleSchema.Formats.Tests.Documents;

/// <summary>Documents: what is read, written, refused, and what they plug into.</summary>
public class DocumentTests
{
    private const string StoryText = " date 2025-07 KÖLN/ULM (abc, neu) - Eins.\n\nKopf\n\nZwei./ab/CD";
    private const string CardText = "7 note: Titel (x) at ULM (abc) - \na\nb\n--p;q; r";

    [Fact]
    public void ARecordIsRead()
    {
        var story = Story.Parse(StoryText);

        Assert.Equal(new DateOnly(2025, 7, 1), story.Stamp);
        Assert.Equal(["KÖLN", "ULM"], story.Dateline.Places);
        Assert.Equal(("abc", "neu"), (story.Dateline.Agency, story.Dateline.Note));
        Assert.Equal([new Block.Paragraph("Eins."), new Block.Subhead("Kopf"), new Block.Paragraph("Zwei.")], story.Body.ToArray());
        Assert.Equal(["ab", "CD"], story.SignOff);
    }

    [Fact]
    public void WhatIsMissingIsNullOrEmpty()
    {
        var story = Story.Parse("ULM (abc) - "u8);

        Assert.Null(story.Stamp);
        Assert.Null(story.Dateline.Note);
        Assert.Empty(story.Body);
        Assert.Empty(story.SignOff);
    }

    [Fact]
    public void AClassIsRead()
    {
        var card = Card.Parse(CardText);

        Assert.Equal((7, CardKind.Note, "Titel", "x"), (card.Id, card.Kind, card.Title, card.Note));
        Assert.Equal(["ULM"], card.Place?.Places ?? []);
        Assert.Equal(["a", "b"], card.Lines);
        Assert.Equal(["p", "q", "r"], card.Rest);
    }

    [Fact]
    public void ADocumentIsWrittenInItsOwnForm()
    {
        Assert.Equal(StoryText, Text(Story.Parse(StoryText)));
        Assert.Equal("7 n: Titel (x) at ULM (abc) - \r\na\r\nb\r\n--p; q; r", Text(Card.Parse(CardText)));
        Assert.Equal("8 t: T ()\r\n--", Text(new Card { Id = 8, Kind = CardKind.Task, Title = "T", Note = "" }));
    }

    // Of the first elements the lengths are kept while they are written, of the others they are asked for again.
    [Theory]
    [InlineData(3)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(150)]
    public void EachElementOfALongListReadsBackAsItself(int index)
    {
        var blocks = Enumerable.Range(0, 200).Select(i => (Block)new Block.Paragraph($"Straße {i}.")).ToArray();
        var story = Story.Parse("ULM (abc) - "u8) with { Body = [.. blocks] };
        var destination = new byte[8 * 1024];

        Assert.True(story.TryFormat(destination, out var length));
        Assert.Equal(blocks, Story.Parse(destination.AsSpan(0, length)).Body);

        blocks[index] = new Block.Paragraph("Straße.\n");
        Assert.False((story with { Body = [.. blocks] }).TryFormat(destination, out _, out var error));
        Assert.Equal((ArticleErrorCode.NotReadBack, "Body"), (error.Code, error.Member));
    }

    [Theory]
    [InlineData("7 x: T\n--", "1:3: error InvalidValue: Card.Kind: expected \"note\" or \"n\" or \"t\"")]
    [InlineData("7 n: T\n-", "2:1: error MissingText: Card.Lines: expected \"--\" after it")]
    public void ATextThatIsNoCardIsRefused(string text, string expected)
    {
        Assert.False(Card.TryParse(Encoding.UTF8.GetBytes(text), out var card, out var error));

        Assert.Null(card);
        Assert.Equal(expected, error.ToString());
        Assert.Equal(expected, Assert.Throws<ArticleFormatException>(() => Card.Parse(text)).Error.ToString());
    }

    [Fact]
    public void BytesThatAreNoTextAreRefused()
    {
        Assert.False(Story.TryParse([.. "ULM (a"u8, 0xFF, .. "c) - "u8], out _, out var error));

        Assert.Equal(ArticleErrorCode.InvalidUtf8, error.Code);
        Assert.Equal("Dateline", error.Member);
    }

    [Fact]
    public void AValueThatWouldReadBackAsAnotherIsRefused()
    {
        var story = Story.Parse(StoryText);

        AssertRefused(story with { Body = [new Block.Paragraph("Kopf")] }, "Block", "Paragraph");
        AssertRefused(story with { Body = [new Block.Subhead("Satz.")] }, "Subhead", "Text");
        AssertRefused(story with { Body = [new Block.Paragraph("a\n\nb.")] }, "Story", "Body");
        AssertRefused(story with { Body = [new Block.Paragraph("Ende\nhier./xy")], SignOff = [] }, "Story", "Body");
        AssertRefused(story with { SignOff = ["ab/cd"] }, "Story", "SignOff");
        AssertRefused(story with { Dateline = story.Dateline with { Agency = "" } }, "Dateline", "Agency");
        AssertRefused(story with { Dateline = story.Dateline with { Places = ["A\uD800"] } }, "Dateline", "Places");
        AssertRefused(story with { Stamp = new(2025, 7, 2) }, "Story", "Stamp");
        Assert.Throws<ArticleFormatException>(() => (story with { SignOff = ["x"] }).TryFormat(new byte[99], out _));
    }

    [Fact]
    public void ADestinationCanBeTooSmall()
    {
        var story = Story.Parse(StoryText);

        Assert.False(story.TryFormat(new byte[story.GetByteCount() - 1], out var written));
        Assert.Equal(0, written);
        Assert.False(story.TryFormat(default, out _, out var error));
        Assert.Equal(ArticleErrorCode.DestinationTooSmall, error.Code);
    }

    [Fact]
    public void ADocumentIsWhatDotNetReadsAndWrites()
    {
        Assert.Equal(StoryText, Formatted(Story.Parse(StoryText)));
        Assert.Equal("ULM", Parsed<Dateline>("ULM (abc) - ").Places[0]);
        Assert.True(TryParsed<Block>("Kopf", out var block));
        Assert.IsType<Block.Subhead>(block);
        Assert.False(TryParsed<Card>("x", out _));
        Assert.False(TryParsed<Card>(null, out _));

        var buffer = new ArrayBufferWriter<byte>();
        Story.Parse(StoryText).WriteTo(buffer);
        Assert.Equal(StoryText, Encoding.UTF8.GetString(buffer.WrittenSpan));

        Span<byte> utf8 = stackalloc byte[99];
        Assert.True(System.Text.Unicode.Utf8.TryWrite(utf8, CultureInfo.InvariantCulture, $"<{Story.Parse(StoryText)}>", out var written));
        Assert.Equal($"<{StoryText}>", Encoding.UTF8.GetString(utf8[..written]));
    }

    [Fact]
    public void TheViewOfADocumentReadsTheSame()
    {
        Assert.True(Story.View.TryParse(Encoding.UTF8.GetBytes(StoryText), out var view, out _));

        Assert.Equal("abc", view.Dateline.Agency.ToString());
        Assert.Equal(3, view.Body.Count());
        Assert.Equal(Text(Story.Parse(StoryText)), Text(view.ToArticle()));
        Assert.Equal(Story.View.Grammar, Story.Grammar);
        Assert.StartsWith("Story = [ \" date \", Stamp, \" \" ], Dateline, Body, [ \"/\", SignOff ] ;\n", Story.Grammar, StringComparison.Ordinal);
        Assert.Contains("Body = [ Block, { NL, NL, Block } ] ;", Story.Grammar, StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentHasTheJsonOfItsView()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            Story.Parse("ULM (abc) - Kopf\n\nEins.").WriteJson(writer);

        Assert.Equal(
            """{"stamp":null,"dateline":{"places":["ULM"],"agency":"abc","note":null},"body":[{"kind":"subhead","text":"Kopf"},{"kind":"paragraph","text":"Eins."}],"signOff":[]}""",
            Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void ADocumentGoesThroughTheSerializerOfDotNet()
    {
        var card = Card.Parse(CardText);

        var json = JsonSerializer.Serialize(card, DocumentContext.Default.Card);
        var copy = JsonSerializer.Deserialize(json, DocumentContext.Default.Card)!;

        Assert.Equal(Text(card), Text(copy));
        Assert.DoesNotContain("View", json, StringComparison.Ordinal);
        var dateline = Dateline.Parse("ULM (abc) - ");
        Assert.Equal(Text(dateline), Text(JsonSerializer.Deserialize(JsonSerializer.Serialize(dateline, DocumentContext.Default.Dateline), DocumentContext.Default.Dateline)));
    }

    [Fact]
    public void ReadingAllocatesTheValuesAndNothingElse()
    {
        var bytes = Encoding.UTF8.GetBytes(StoryText);
        var byHand = Allocation.Of(() => new Story(
            new(2025, 7, 1),
            new([New("KÖLN"), New("ULM")], New("abc"), New("neu")),
            [new Block.Paragraph(New("Eins.")), new Block.Subhead(New("Kopf")), new Block.Paragraph(New("Zwei."))],
            new[] { New("ab"), New("CD") }));

        Assert.Equal(byHand, Allocation.Of(() => Story.Parse(bytes)));
    }

    [Fact]
    public void WritingAllocatesNothing()
    {
        var story = Story.Parse(StoryText);
        var card = Card.Parse(CardText);
        var destination = new byte[256];

        Assert.Equal(0, Allocation.Of(() => story.TryFormat(destination, out _, out _) ? story : null));
        Assert.Equal(0, Allocation.Of(() => card.TryFormat(destination, out _, out _) ? card : null));
    }

    private static void AssertRefused(Story story, string format, string member)
    {
        Assert.False(story.TryFormat(new byte[256], out _, out var error));
        Assert.Equal((format, member), (error.Format, error.Member));
    }

    /// <summary>A string of its own.</summary>
    private static string New(string text) => new(text.AsSpan());

    private static string Formatted<T>(T value)
        where T : IFormattable => value.ToString(null, null);

    private static T Parsed<T>(string text)
        where T : ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        Assert.True(T.TryParse(Encoding.UTF8.GetBytes(text), null, out _));
        Assert.NotNull(T.Parse(Encoding.UTF8.GetBytes(text), null));
        Assert.True(T.TryParse(text.AsSpan(), null, out _));
        return T.Parse(text, null);
    }

    private static bool TryParsed<T>(string? text, out T? result)
        where T : IParsable<T> => T.TryParse(text, null, out result);

    private static string Text<T>(T article)
        where T : IArticleDocument<T>
    {
        var bytes = new byte[article.GetByteCount()];
        Assert.True(article.TryFormat(bytes, out _, out var error), error.ToString());
        return Encoding.UTF8.GetString(bytes);
    }
}

[JsonSerializable(typeof(Card))]
[JsonSerializable(typeof(Dateline))]
internal sealed partial class DocumentContext : JsonSerializerContext;
