using System.Globalization;
using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Computed;

/// <summary>Numbers that are computed of other members when an article is written.</summary>
public class ComputedTests
{
    private readonly byte[] _destination = new byte[4096];

    [Theory]
    [InlineData("a/b", "Fog on\tthe\r\ncoast.", "7 0004 18 2: a/b\nFog on\tthe\r\ncoast.")]
    [InlineData("", " Über ", "7 0001 7\n Über ")]
    [InlineData("a", "", "7 0000 0 1: a\n")]
    public void NumbersAreWrittenAsTheyAre(string names, string text, string expected)
    {
        Assert.True(Dispatch.TryCreate(_destination, 7, Utf8(names), Utf8(text), out var dispatch, out var error), error.ToString());
        Assert.Equal(expected, dispatch.ToString());
        Assert.Equal(expected.Length + (text.Contains('Ü') ? 1 : 0), Dispatch.GetByteCount(7, Utf8(names), Utf8(text)));
    }

    [Theory]
    [InlineData("7 0099 0 9: a\nText", """{"serial":7,"words":99,"bytes":0,"takes":9,"names":["a"],"text":"Text"}""")]
    [InlineData("2:(5)a\nbcd", """{"lines":2,"size":5,"body":["a","bcd"]}""")]
    [InlineData("3:(5)a\nbcd", "1:1: error InvalidValue: Counted.Lines: expected the number of elements of Body")]
    [InlineData("2:(6)a\nbcd", "1:1: error InvalidValue: Counted.Size: expected the number of bytes of Body")]
    public void AnyNumberIsReadUnlessItIsChecked(string text, string expected)
    {
        if (text[0] == '7')
            Reading.AssertReads<Dispatch>(text, expected);
        else
            Reading.AssertReads<Counted>(text, expected);
    }

    [Fact]
    public void ANumberThatDoesNotFitIsRefused()
    {
        var words = Utf8(string.Concat(Enumerable.Repeat("a\n", 128)));
        Assert.False(Counted.TryCreate(_destination, words.AsSpan(0, 255), out _, out var error));
        Assert.Equal("Lines", error.Member);
        Assert.True(Counted.TryCreate(_destination, words.AsSpan(0, 253), out _, out _));

        var most = new byte[20_001];
        for (var i = 0; i < most.Length; i++)
            most[i] = (byte)(i % 2 == 0 ? 'a' : ' ');
        var destination = new byte[most.Length + 40];
        Assert.False(Dispatch.TryCreate(destination, 7, default, most, out _, out error));
        Assert.Equal((ArticleErrorCode.NotReadBack, "Words"), (error.Code, error.Member));
        Assert.True(Dispatch.TryCreate(destination, 7, default, most.AsSpan(0, 19_997), out _, out _));
    }

    [Theory]
    [InlineData("Words: 2\nTitle: Fog  bank\n", null)]
    [InlineData("Title: Fog bank\n", null)]
    [InlineData("Words: 3\nTitle: Fog bank\n", "Words")]
    [InlineData("Words: 0\n", null)]
    [InlineData("Words: 1\n", "Words")]
    public void AHeaderCanBeTheLengthOfAnother(string text, string? refused)
    {
        var isRead = CountedHeaders.TryParse(Utf8(text), out _, out var error);
        Assert.Equal(refused, isRead ? null : error.Member);
    }

    [Fact]
    public void HeadersAreWrittenWithTheirNumbers()
    {
        Assert.True(CountedHeaders.TryCreate(_destination, new Utf8Span("Fog bank"u8), out var headers, out _));
        Assert.Equal("Words: 2\nTitle: Fog bank\n", headers.ToString());
        Assert.True(CountedHeaders.TryCreate(_destination, default, out headers, out _));
        Assert.Equal("", headers.ToString());
    }

    [Fact]
    public void ALensLeavesTheNumberAsItIsUnlessItIsChecked()
    {
        Assert.True(Dispatch.Parse("7 0001 1\na"u8).TryWithText("b c"u8, _destination, out var written, out _));
        Assert.Equal("7 0001 1\nb c", Encoding.UTF8.GetString(_destination, 0, written));
        Assert.True(Dispatch.Parse("7 0001 1\na"u8).TryWithWords(9, _destination, out written, out _));
        Assert.Equal("7 0009 1\na", Encoding.UTF8.GetString(_destination, 0, written));

        Assert.False(Counted.Parse("2:(5)a\nbcd"u8).TryWithBody("a\nbc"u8, _destination, out _, out var error));
        Assert.Equal("Size", error.Member);
        Assert.True(Counted.Parse("2:(5)a\nbcd"u8).TryWithBody("x\nyzz"u8, _destination, out written, out _));
        Assert.Equal("2:(5)x\nyzz", Encoding.UTF8.GetString(_destination, 0, written));
    }

    [Fact]
    public void ADocumentIsWrittenWithItsNumbers()
    {
        var report = new Report(0, 2, 0, ["sea", "ice cold"], "Fog on\nthe coast.");
        Assert.True(report.TryFormat(_destination, out var written, out var error), error.ToString());
        var text = Encoding.UTF8.GetString(_destination, 0, written);
        Assert.Equal("4 2 013\nsea, ice cold\nFog on\nthe coast.", text);
        Assert.Equal(text, ((IFormattable)report).ToString(null, null));

        var right = report with { Words = 4, Length = 13 };
        var read = Report.Parse(text);
        Assert.Equal((right.Words, right.Parts, right.Length, right.Text), (read.Words, read.Parts, read.Length, read.Text));

        Assert.False((right with { Parts = 3 }).TryFormat(_destination, out _, out error));
        Assert.Equal((ArticleErrorCode.NotReadBack, "Parts"), (error.Code, error.Member));
        Assert.False(Report.TryParse(Utf8("4 3 013\nsea, ice\nFog"), out _, out error));
        Assert.Equal("Parts", error.Member);
    }

    [Fact]
    public void TheGrammarNamesWhatIsChecked()
    {
        Assert.Contains("Lines = ? a number that fits sbyte ? (* the number of elements of Body *) ;", Counted.Grammar, StringComparison.Ordinal);
        Assert.Contains("Bytes = ? a number that fits long ? ;", Dispatch.Grammar, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadingAndWritingAllocateNothing()
    {
        var text = "2:(5)a\nbcd"u8.ToArray();
        Assert.Equal(0, Allocation.Of(() =>
            Counted.TryParse(text, out _)
            && Counted.TryCreate(_destination, "a\nb c"u8, out _, out _)
            && Dispatch.TryCreate(_destination, 7, "a/b"u8, "Fog on the coast."u8, out _, out _)
                ? null
                : throw new InvalidOperationException()));
    }

    [Fact]
    public void WhatIsWrittenHasTheNumbersOfWhatIsRead()
    {
        const int Seed = 1907;
        var random = new Random(Seed);
        string[] pieces = ["a", " ", "\n", "\r\n", "\t", "ü", "\u00A0", "bc", ")", ":"];
        for (var i = 0; i < 100_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var message = string.Create(CultureInfo.InvariantCulture, $"Seed {Seed}, text {i}: «{text}»");
            Assert.True(Dispatch.TryCreate(_destination, 7, default, Utf8(text), out var dispatch, out _), message);
            Assert.True(text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Length == dispatch.Words, message);
            Assert.True(dispatch.Text.Length == dispatch.Bytes, message);
            Assert.True(Counted.TryCreate(_destination, Utf8(text), out var counted, out _), message);
            Assert.True(counted.Body.Count() == counted.Lines, message);
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
