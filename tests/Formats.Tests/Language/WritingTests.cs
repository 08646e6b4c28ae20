using System.Text;

namespace ArticleSchema.Formats.Tests.Language;

/// <summary>What is written of values, and which values are refused.</summary>
public class WritingTests
{
    private readonly byte[] _destination = new byte[256];

    [Fact]
    public void AStoryIsWrittenOfItsValues()
    {
        Assert.True(DpaAfxStory.TryCreate(
            _destination, new(2026, 2, 1), "KÖLN"u8, "dpa-AFX"u8, "Eins.\n\nZwei"u8, "ab/CD"u8, out var story, out _));

        Assert.Equal(" date 2026-02 KÖLN (dpa-AFX) - Eins.\n\nZwei/ab/CD", story.ToString());
        Assert.Equal(2, story.Body.Count());
        Assert.Equal(2, story.SignOff.Count());
    }

    [Fact]
    public void GroupsWithoutValuesAreLeftOut()
    {
        Assert.True(DpaAfxStory.TryCreate(_destination, null, "ULM"u8, "dpa"u8, "Eins."u8, default, out var story, out _));

        Assert.Equal("ULM (dpa) - Eins.", story.ToString());
    }

    [Theory]
    [InlineData("KIEW (A", "dpa", "Eins.", "", "Place")]
    [InlineData("KIEW", "dpa) - x", "Eins.", "", "Agency")]
    [InlineData("KIEW", "dpa", "Eins./ab", "", "Body")]
    [InlineData("KIEW", "dpa", "Eins.", "a", "Body")]
    [InlineData("KIEW", "dpa", "Eins.", "ab/", "Body")]
    [InlineData("KIEW", "dpa", "Eins/xy", "ab", "Body")]
    public void AValueThatWouldReadBackAsAnotherIsRefused(
        string place, string agency, string body, string signOff, string member)
    {
        Assert.False(DpaAfxStory.TryCreate(
            _destination, null, Utf8(place), Utf8(agency), Utf8(body), Utf8(signOff), out _, out var error));

        Assert.Equal(ArticleErrorCode.NotReadBack, error.Code);
        Assert.Equal(member, error.Member);
    }

    [Fact]
    public void ADateThatItsPatternCannotSayIsRefused()
    {
        Assert.False(DpaAfxStory.TryCreate(
            _destination, new(2026, 2, 2), "KIEW"u8, "dpa"u8, "Eins."u8, default, out _, out var error));

        Assert.Equal("1:1: error NotReadBack: DpaAfxStory.Stamp: expected a value that reads back as itself", error.ToString());
    }

    [Fact]
    public void AnEmptyValueOutsideOfAGroupIsRefusedAsItIsWhenRead()
    {
        Assert.False(DpaAfxStory.TryCreate(_destination, null, ""u8, "dpa"u8, "Eins."u8, default, out _, out var error));

        Assert.Equal("1:1: error InvalidText: DpaAfxStory.Place: expected at least 1 byte", error.ToString());
    }

    [Fact]
    public void TooSmallADestinationIsNamedWithTheRoomThatIsNeeded()
    {
        var length = DpaAfxStory.GetByteCount(null, "KIEW"u8, "dpa"u8, "Eins."u8, "ab"u8);

        Assert.False(DpaAfxStory.TryCreate(
            _destination.AsSpan(0, length - 1), null, "KIEW"u8, "dpa"u8, "Eins."u8, "ab"u8, out _, out var error));
        Assert.Equal(ArticleErrorCode.DestinationTooSmall, error.Code);
        Assert.Equal($"{length} bytes of room", error.Expected);

        Assert.True(DpaAfxStory.TryCreate(
            _destination.AsSpan(0, length), null, "KIEW"u8, "dpa"u8, "Eins."u8, "ab"u8, out _, out _));
    }

    [Fact]
    public void LineFeedsAreWrittenAsTheFormatSays()
    {
        Assert.True(Message.TryCreate(
            _destination, "ab0042 3 17"u8, "Text\nmehr"u8, new(2025, 12, 31), out var message, out _));

        Assert.Equal("\u0001ab0042 3 17\r\n\u0002Text\nmehr\r\n\u000331.12.2025", message.ToString());
    }

    [Theory]
    [InlineData(42, -17, "de", "ab0042 3 -17 de")]
    [InlineData(9999, int.MaxValue, "", "ab9999 3 2147483647")]
    [InlineData(0, int.MinValue, "äb", "ab0000 3 -2147483648 äb")]
    public void NumbersAreWrittenWithTheirWidth(ushort serial, int words, string code, string expected)
    {
        Assert.True(Header.TryCreate(_destination, "ab"u8, serial, "3"u8, words, Utf8(code), out var header, out _));

        Assert.Equal(expected, header.ToString());
    }

    [Fact]
    public void ANumberTooWideForItsPatternIsRefused()
    {
        Assert.False(Header.TryCreate(_destination, "ab"u8, 10_000, "3"u8, 1, default, out _, out var error));

        Assert.Equal((ArticleErrorCode.NotReadBack, "Serial"), (error.Code, error.Member));
    }

    [Fact]
    public void AnOptionalTextThatIsEmptyIsWrittenAndOneThatIsAbsentIsNot()
    {
        Assert.True(Remark.TryCreate(_destination, "A"u8, new Utf8Span(""u8), out var empty, out _));
        Assert.Equal("A#", empty.ToString());

        Assert.True(Remark.TryCreate(_destination, "A"u8, default, out var absent, out _));
        Assert.Equal("A", absent.ToString());
    }

    [Fact]
    public void AGroupWithHalfOfItsValuesIsRefused()
    {
        Assert.False(Tagged.TryCreate(_destination, "Text"u8, default, 3, default, out _, out var error));

        Assert.Equal((ArticleErrorCode.NotReadBack, "Level"), (error.Code, error.Member));
    }

    [Fact]
    public void AListOfArticlesIsWrittenOfItsText()
    {
        Assert.True(QuoteBoard.TryCreate(_destination, new Utf8Span("ab1234 1 1"u8), "A=1;-"u8, out var board, out _));
        Assert.Equal("ab1234 1 1|A=1;-", board.ToString());

        Assert.False(QuoteBoard.TryCreate(_destination, default, "A=1;B"u8, out _, out var error));
        Assert.Equal("1:6: error MissingText: Price.Symbol: expected \"=\" after it", error.ToString());
    }

    [Fact]
    public void FormatsWithinAreWrittenOfTheirText()
    {
        Assert.True(SignedStory.TryCreate(
            _destination, new Utf8Span("ULM (dpa) - "u8), "Eins.\n\nZwei."u8, new Utf8Span("/ab/cd;"u8), out var story, out _));
        Assert.Equal("ULM (dpa) - Eins.\n\nZwei./ab/cd;", story.ToString());
        Assert.Equal(2, story.SignOff.Value.Initials.Count());

        Assert.False(SignedStory.TryCreate(
            _destination, new Utf8Span("ULM (dpa) "u8), "Eins."u8, default, out _, out var error));
        Assert.Equal((ArticleErrorCode.NotReadBack, "Dateline"), (error.Code, error.Member));
    }

    [Theory]
    [InlineData("*", "a\nab", " - ", "1+2", null)]
    [InlineData("* ", "a\na\na", "\n-", "1+2+3", null)]
    [InlineData("+", "a\nab", " - ", "1+2", "Mark")]
    [InlineData("*", "a", " - ", "1+2", "Lines")]
    [InlineData("*", "a\nb", " - ", "1+2", "Lines")]
    [InlineData("*", "a\na", "-", "1+2", "Dash")]
    [InlineData("*", "a\na", " - ", "1", "Close")]
    [InlineData("*", "a\na", " - ", "1+2+3+4", "Dash")]
    public void TextsThatAreNoneOfSeveralAreRefused(string mark, string lines, string dash, string close, string? refused)
    {
        var isWritten = Marked.TryCreate(
            _destination, Utf8(mark), Utf8(lines), Utf8(dash), Utf8(close), out var marked, out var error);

        Assert.Equal(refused, isWritten ? null : error.Member);
        if (isWritten)
            Assert.Equal(mark + lines + dash + close, marked.ToString());
    }

    [Fact]
    public void OfAnEnumMemberTheFirstLiteralIsWritten()
    {
        Assert.True(Stamp.TryCreate(_destination, 7, Month.October, 25, Zone.GMT, out var stamp, out _));
        Assert.Equal("07 Okt 25 GMT", stamp.ToString());

        Assert.False(Stamp.TryCreate(_destination, 7, (Month)9, 25, null, out _, out var error));
        Assert.Equal("Month", error.Member);
    }

    [Fact]
    public void AGroupAroundAGroupIsWrittenWithIt()
    {
        Assert.True(Nested.TryCreate(_destination, "x"u8, "ab"u8, out var nested, out _));
        Assert.Equal("x <ab>", nested.ToString());
    }

    [Fact]
    public void AValueThatLiesInTheDestinationIsRefused()
    {
        "C; A"u8.CopyTo(_destination);
        var heading = Heading.Parse("A; C"u8);

        Assert.False(Heading.TryCreate(_destination, _destination.AsSpan(0, 1), default, heading.Author, out _, out var error));
        Assert.Equal((ArticleErrorCode.NotReadBack, "Title"), (error.Code, error.Member));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
