using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleSchema.Formats.Tests;

/// <summary>The format of the reference story, on stories of our own and on what spoils them.</summary>
public class DpaAfxStoryTests
{
    public static TheoryData<string> Articles => [.. Repository.Articles("dpa-afx")];

    [Fact]
    public Task AStoryAsJson()
    {
        var story = DpaAfxStory.Parse(File.ReadAllBytes(Repository.Articles("dpa-afx").First()));
        return Verifier.Verify(Json(story, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void EveryStoryComesBackByteForByte(string path) => Assert.True(Hostile.Check(File.ReadAllBytes(path)));

    [Theory]
    [MemberData(nameof(Articles))]
    public void EveryStorySurvivesEveryCutAndFlip(string path) => Hostile.CutAndFlip(File.ReadAllBytes(path));

    [Theory]
    [MemberData(nameof(Articles))]
    public void ReadingAndWritingAStoryAllocatesNothing(string path) => Allocation.AssertNone(File.ReadAllBytes(path));

    [Theory]
    [InlineData("", "1:1: error MissingText: DpaAfxStory.Place: expected \" (\" after it")]
    [InlineData(" date 2025-07 KÖLN", "1:15: error MissingText: DpaAfxStory.Place: expected \" (\" after it")]
    [InlineData(" date 2025-13 KÖLN", "1:7: error InvalidValue: DpaAfxStory.Stamp: expected a date as yyyy-MM")]
    [InlineData(" date 2025-07", "1:14: error MissingText: DpaAfxStory.Stamp: expected \" \" after it")]
    [InlineData("KÖLN (dpa)", "1:7: error MissingText: DpaAfxStory.Agency: expected \") - \" after it")]
    [InlineData("KÖLN () - ", "1:7: error InvalidText: DpaAfxStory.Agency: expected at least 1 byte")]
    [InlineData(" (dpa) - ", "1:1: error InvalidText: DpaAfxStory.Place: expected at least 1 byte")]
    public void WhatIsMissingIsNamed(string text, string error)
    {
        Assert.False(DpaAfxStory.TryParse(Encoding.UTF8.GetBytes(text), out _, out var actual));
        Assert.Equal(error, actual.ToString());

        var exception = Assert.Throws<ArticleFormatException>(() => { DpaAfxStory.Parse(Encoding.UTF8.GetBytes(text)); });
        Assert.Equal(actual, exception.Error);
    }

    [Theory]
    [InlineData("A (x) - B./ab", "ab")]
    [InlineData("A (x) - B./ab/CD/efg", "ab|CD|efg")]
    [InlineData("A (x) - Foo/ab/CD", "ab|CD")]
    [InlineData("A (x) - B./a", "")]
    [InlineData("A (x) - B./abcde", "")]
    [InlineData("A (x) - B./ab/", "")]
    [InlineData("A (x) - B./ab;", "")]
    [InlineData("A (x) - B.ab/CD", "CD")]
    [InlineData("A (x) - /ab", "ab")]
    [InlineData("A (x) - /", "")]
    public void TheSignOffIsReadFromTheEnd(string text, string expected)
    {
        var story = DpaAfxStory.Parse(Encoding.UTF8.GetBytes(text));
        var initials = new List<string>();
        foreach (var item in story.SignOff)
            initials.Add(item.ToString());

        Assert.Equal(expected, string.Join("|", initials));
        Assert.Equal(text, story.ToString());
    }

    [Theory]
    [InlineData("Kopf", Block.Kinds.Subhead)]
    [InlineData("Wird es kälter?", Block.Kinds.Subhead)]
    [InlineData("Ein Satz.", Block.Kinds.Paragraph)]
    [InlineData("Ein Zitat»", Block.Kinds.Paragraph)]
    [InlineData("Zwei\nZeilen", Block.Kinds.Paragraph)]
    [InlineData("", Block.Kinds.Paragraph)]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789012345678ü", Block.Kinds.Paragraph)]
    [InlineData("012345678901234567890123456789012345678901234567890123456789012345678901234567ü", Block.Kinds.Subhead)]
    public void ABlockIsWhatItsConstraintsSay(string text, Block.Kinds kind)
    {
        var block = Block.Parse(Encoding.UTF8.GetBytes(text));

        Assert.Equal(kind, block.Kind);
        Assert.Equal(text, (kind == Block.Kinds.Subhead ? block.Subhead : block.Paragraph).ToString());
        Assert.True((kind == Block.Kinds.Subhead ? block.Paragraph : block.Subhead).IsEmpty);
    }

    [Theory]
    [InlineData('/')]
    [InlineData('\n')]
    [InlineData('\r')]
    [InlineData('(')]
    [InlineData('a')]
    public void AMegabyteOfOneCharacterIsReadInNoTime(char character)
    {
        var filler = new string(character, 1 << 20);

        Hostile.Check(Encoding.UTF8.GetBytes(filler));
        Assert.True(Hostile.Check(Encoding.UTF8.GetBytes($"KÖLN (dpa) - {filler}")));
        Assert.True(Hostile.Check(Encoding.UTF8.GetBytes($"KÖLN (dpa) - {filler}/ab")));
    }

    [Fact]
    public void InvalidUtf8IsReadAndWrittenButNoJson()
    {
        var text = Encoding.UTF8.GetBytes("KÖLN (dpa) - Eins.\n\nZw?i./ab");
        text[Array.IndexOf(text, (byte)'?')] = 0xFF;

        Assert.True(Hostile.Check(text));
        Assert.Contains("Zw\uFFFDi.", DpaAfxStory.Parse(text).ToString(), StringComparison.Ordinal);

        var exception = Assert.Throws<ArticleFormatException>(() => Json(DpaAfxStory.Parse(text), default));
        Assert.Equal("3:3: error InvalidUtf8: DpaAfxStory.Body: expected valid UTF-8", exception.Error.ToString());
        Assert.Equal(23, exception.Error.Offset);
    }

    private static string Json(DpaAfxStory story, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
            story.WriteJson(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
