using System.Text;
using ArticleSchema.Formats.Tests.Language.Headers;

namespace ArticleSchema.Formats.Tests.Language.Lenses;

/// <summary>Articles with another value of one member, and every other byte as it was.</summary>
public class LensTests
{
    private const string MailText =
        "Received: from a\r\n\tby b\nto:a@x, b@y \r\nDATE:Tue, 4 Nov 2025 09:05:00 +0100 \r\nFrom:  A\t\r\nX-PRIORITY: 3\n";

    private readonly byte[] _destination = new byte[256];

    [Fact]
    public void ATextIsReplacedWhereItStands()
    {
        var header = Message.Parse("\u0001ab0042 3 17\n\u0002Text\r\n\u000331.12.2025"u8);

        Assert.True(header.TryWithText("One\nTwo"u8, _destination, out var written, out _));
        Assert.Equal("\u0001ab0042 3 17\n\u0002One\nTwo\r\n\u000331.12.2025", Written(written));
    }

    [Fact]
    public void AFormatWithinIsReplacedByItsText()
    {
        var message = Message.Parse("\u0001ab0042 3 17\n\u0002Text\r\n\u000331.12.2025"u8);
        Assert.True(message.Header.TryWithWords(-1, _destination, out var length, out _));
        var header = _destination.AsSpan(0, length).ToArray();

        Assert.True(message.TryWithHeader(header, _destination, out var written, out _));
        Assert.Equal("\u0001ab0042 3 -1\n\u0002Text\r\n\u000331.12.2025", Written(written));

        Assert.False(message.TryWithHeader("ab42"u8, _destination, out written, out var error));
        Assert.Equal("Serial", error.Member);
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("ab0042 3 17 cc", 43, "ab0043 3 17 cc")]
    [InlineData("ab0042 3 17", 9999, "ab9999 3 17")]
    public void ANumberIsReplacedWithItsWidth(string text, ushort serial, string expected)
    {
        Assert.True(Language.Header.Parse(Utf8(text)).TryWithSerial(serial, _destination, out var written, out _));
        Assert.Equal(expected, Written(written));
    }

    [Theory]
    [InlineData("007x Oct\r\nT", 7, "007x Oct\r\nT")]
    [InlineData("007x Oct\r\nT", 8, "8x Oct\r\nT")]
    [InlineData("-0x Nov\nT", 0, "-0x Nov\nT")]
    [InlineData("1x Nov\nT", -12, "-12x Nov\nT")]
    public void AValueThatIsThereStaysAsItIsSpelt(string text, int count, string expected)
    {
        Assert.True(Ledger.Parse(Utf8(text)).TryWithCount(count, _destination, out var written, out _));
        Assert.Equal(expected, Written(written));
    }

    [Theory]
    [InlineData(Month.October, "1x Oct\r\nT")]
    [InlineData(Month.November, "1x Nov\r\nT")]
    public void OfAnotherValueTheFirstSpellingIsWritten(Month month, string expected)
    {
        Assert.True(Ledger.Parse("1x Oct\r\nT"u8).TryWithMonth(month, _destination, out var written, out _));
        Assert.Equal(expected, Written(written));
    }

    [Theory]
    [InlineData("T <a:1>/xy;", "b", "T <b:1>/xy;")]
    [InlineData("T/xy;", "b", "T <b>/xy;")]
    [InlineData("T <a>/xy;", "", "T/xy;")]
    [InlineData("T;", "", "T;")]
    public void AGroupComesAndGoesWithItsValue(string text, string tag, string expected)
    {
        Assert.True(Tagged.Parse(Utf8(text)).TryWithTag(Utf8(tag), _destination, out var written, out var error), error.ToString());
        Assert.Equal(expected, Written(written));
    }

    [Theory]
    [InlineData("T <a:1>/xy;", "ab", "T <a:1>/ab;")]
    [InlineData("T <a:1>;", "ab", "T <a:1>/ab;")]
    [InlineData("T", "ab", "T/ab")]
    [InlineData("T/xy;", "", "T;")]
    public void AGroupAtTheEndIsPutBeforeWhatFollowsIt(string text, string initials, string expected)
    {
        Assert.True(Tagged.Parse(Utf8(text)).TryWithInitials(Utf8(initials), _destination, out var written, out var error), error.ToString());
        Assert.Equal(expected, Written(written));
    }

    [Theory]
    [InlineData("T <a:1>", null, "T <a>")]
    [InlineData("T <a>;", -5, "T <a:-5>;")]
    [InlineData("T <a:+0>;", 5, null)]
    [InlineData("T", 5, null)]
    public void AGroupWithinAGroupNeedsThat(string text, int? level, string? expected)
    {
        var isWritten = Tagged.Parse(Utf8(text)).TryWithLevel((sbyte?)level, _destination, out var written, out var error);

        Assert.Equal(expected, isWritten ? Written(written) : null);
        if (!isWritten)
            Assert.Equal("1:1: error NotReadBack: Tagged.Level: expected an optional group that comes and goes with it alone", error.ToString());
    }

    [Fact]
    public void AGroupThatWouldTakeAnotherValueWithItStays()
    {
        Assert.False(Tagged.Parse("T <a:1>"u8).TryWithTag(default, _destination, out _, out var error));
        Assert.Equal((ArticleErrorCode.NotReadBack, "Level"), (error.Code, error.Member));
    }

    [Fact]
    public void ValuesThatComeTogetherAreReplacedOneByOneButNeitherComesNorGoesAlone()
    {
        var address = Address.Parse("Ada (Ulm, 07 in BW)"u8);
        Assert.True(address.TryWithCity("Bonn"u8, _destination, out var written, out _));
        Assert.Equal("Ada (Bonn, 07 in BW)", Written(written));
        Assert.True(address.TryWithZip(8, _destination, out written, out _));
        Assert.Equal("Ada (Ulm, 8 in BW)", Written(written));
        Assert.True(address.TryWithLand(default, _destination, out written, out _));
        Assert.Equal("Ada (Ulm, 07)", Written(written));

        Assert.False(address.TryWithCity(default, _destination, out _, out var error));
        Assert.Equal("Address.City: expected an optional group that comes and goes with it alone", error.Message);
        Assert.False(address.TryWithZip(null, _destination, out _, out error));
        Assert.Equal("Zip", error.Member);

        address = Address.Parse("Ada"u8);
        Assert.False(address.TryWithCity("Bonn"u8, _destination, out _, out error));
        Assert.Equal("City", error.Member);
        Assert.False(address.TryWithZip(8, _destination, out _, out error));
        Assert.Equal("Zip", error.Member);
        Assert.False(address.TryWithLand("BW"u8, _destination, out _, out error));
        Assert.Equal("Land", error.Member);
        Assert.True(address.TryWithCity(default, _destination, out written, out _));
        Assert.Equal("Ada", Written(written));
    }

    [Theory]
    [InlineData("1x Nov\nto:a,b,;T", "c,", "1x Nov\nto:c,;T")]
    [InlineData("1x Nov\nto:;T", "c,", "1x Nov\nto:c,;T")]
    [InlineData("1x Nov\nT", "c,", "1x Nov\nto:c,;T")]
    [InlineData("1x Nov\nto:a,;T", "", "1x Nov\nT")]
    [InlineData("1x Nov\nto:;T", "", "1x Nov\nto:;T")]
    public void AListWithoutElementsCanBeThere(string text, string names, string expected)
    {
        Assert.True(Ledger.Parse(Utf8(text)).TryWithNames(Utf8(names), _destination, out var written, out var error), error.ToString());
        Assert.Equal(expected, Written(written));
    }

    [Fact]
    public void AnOptionalTextCanBeEmptyOrAbsent()
    {
        var remark = Remark.Parse("A#b"u8);
        Assert.True(remark.TryWithNote(new Utf8Span(""u8), _destination, out var written, out _));
        Assert.Equal("A#", Written(written));
        Assert.True(remark.TryWithNote(default, _destination, out written, out _));
        Assert.Equal("A", Written(written));
        Assert.True(Remark.Parse("A"u8).TryWithNote(new Utf8Span(""u8), _destination, out written, out _));
        Assert.Equal("A#", Written(written));
    }

    [Fact]
    public void AnOptionalFormatComesAndGoes()
    {
        Assert.True(SignedStory.Parse("Eins.;"u8).TryWithSignOff(new Utf8Span("/ab"u8), _destination, out var written, out var error), error.ToString());
        Assert.Equal("Eins.;/ab", Written(written));
        Assert.True(SignedStory.Parse("ULM (dpa) - Eins./ab"u8).TryWithDateline(default, _destination, out written, out error), error.ToString());
        Assert.Equal("Eins./ab", Written(written));
    }

    [Theory]
    [InlineData("KIEW (A", "1:1: error NotReadBack: DpaAfxStory.Place: expected a value that reads back as itself")]
    [InlineData("", "1:1: error InvalidText: DpaAfxStory.Place: expected at least 1 byte")]
    [InlineData(" date 2025-07 KIEW", "1:15: error NotReadBack: DpaAfxStory.Place: expected a value that reads back as itself")]
    public void AValueThatWouldReadBackAsAnotherIsRefused(string place, string expected)
    {
        Assert.False(DpaAfxStory.Parse("ULM (dpa) - Eins."u8).TryWithPlace(Utf8(place), _destination, out var written, out var error));
        Assert.Equal(expected, error.ToString());
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("T", "T;", "Text")]
    [InlineData("T;", "T <b>/xy", "Text")]
    [InlineData("T/xy", "", null)]
    public void ATextThatWouldBecomeAnotherValueIsRefused(string text, string value, string? refused)
    {
        var isWritten = Tagged.Parse(Utf8(text)).TryWithText(Utf8(value), _destination, out _, out var error);
        Assert.Equal(refused, isWritten ? null : error.Member);
    }

    [Fact]
    public void TooSmallADestinationIsNamedWithTheRoomThatIsNeeded()
    {
        var story = DpaAfxStory.Parse("ULM (dpa) - Eins."u8);

        Assert.False(story.TryWithPlace("KIEW"u8, _destination.AsSpan(0, 17), out _, out var error));
        Assert.Equal((ArticleErrorCode.DestinationTooSmall, "18 bytes of room"), (error.Code, error.Expected));
        Assert.True(story.TryWithPlace("KIEW"u8, _destination.AsSpan(0, 18), out var written, out _));
        Assert.Equal(18, written);
        Assert.False(story.TryWithStamp(null, _destination.AsSpan(0, 16), out _, out error));
        Assert.Equal("17 bytes of room", error.Expected);
    }

    [Fact]
    public void ADestinationThatHoldsTheArticleOrTheValueIsRefused()
    {
        "ULM (dpa) - Eins."u8.CopyTo(_destination);
        var story = DpaAfxStory.Parse(_destination.AsSpan(0, 17));

        Assert.False(story.TryWithPlace("KIEW"u8, _destination, out _, out var error));
        Assert.Equal("1:1: error NotReadBack: DpaAfxStory.Place: expected a destination apart from the article", error.ToString());
        Assert.Equal("ULM (dpa) - Eins.", story.ToString());

        var other = new byte[64];
        "ULM"u8.CopyTo(other);
        Assert.False(story.TryWithPlace(other.AsSpan(0, 3), other, out _, out error));
        Assert.Equal((ArticleErrorCode.NotReadBack, "Place"), (error.Code, error.Member));
    }

    [Fact]
    public void AHeaderIsReplacedWhereItStands()
    {
        var headers = MailHeaders.Parse(Utf8(MailText));

        Assert.True(headers.TryWithFrom("B"u8, _destination, out var written, out _));
        Assert.Equal(MailText.Replace("From:  A\t", "From:  B\t", StringComparison.Ordinal), Written(written));
        Assert.True(headers.TryWithTo("c"u8, _destination, out written, out _));
        Assert.Equal(MailText.Replace("to:a@x, b@y ", "to:c ", StringComparison.Ordinal), Written(written));
        Assert.True(headers.TryWithPriority(4, _destination, out written, out _));
        Assert.Equal(MailText.Replace("X-PRIORITY: 3", "X-PRIORITY: 4", StringComparison.Ordinal), Written(written));
    }

    [Fact]
    public void AHeaderComesAndGoes()
    {
        var headers = MailHeaders.Parse(Utf8(MailText));

        Assert.True(headers.TryWithSubject(new Utf8Span("S"u8), _destination, out var written, out _));
        Assert.Equal(MailText.Replace("X-PRI", "Subject: S\r\nX-PRI", StringComparison.Ordinal), Written(written));
        Assert.True(headers.TryWithDate(null, _destination, out written, out _));
        Assert.Equal(MailText.Replace("DATE:Tue, 4 Nov 2025 09:05:00 +0100 \r\n", "", StringComparison.Ordinal), Written(written));
        Assert.True(headers.TryWithPriority(null, _destination, out written, out _));
        Assert.Equal(MailText.Replace("X-PRIORITY: 3\n", "", StringComparison.Ordinal), Written(written));
    }

    [Theory]
    [InlineData("title: T", "draft: true\ntitle: T")]
    [InlineData("title: T\n", "title: T\ndraft: true\n")]
    [InlineData("tags: a\ntitle: T\ndate: 2025-11-04", "tags: a\ntitle: T\ndraft: true\ndate: 2025-11-04")]
    [InlineData("draft: false\ntitle: T", "draft: true\ntitle: T")]
    public void AHeaderIsPutWhereALineEnds(string text, string expected)
    {
        Assert.True(FrontMatter.Parse(Utf8(text)).TryWithIsDraft(true, _destination, out var written, out var error), error.ToString());
        Assert.Equal(expected, Written(written));
    }

    [Theory]
    [InlineData("B\nSubject: x", "error NotReadBack: MailHeaders.From")]
    [InlineData("B\nTo: x", "error UnexpectedText: MailHeaders.To")]
    [InlineData(" B", "error NotReadBack: MailHeaders.From")]
    public void AHeaderThatWouldReadBackAsAnotherIsRefused(string from, string expected)
    {
        Assert.False(MailHeaders.Parse(Utf8(MailText)).TryWithFrom(Utf8(from), _destination, out _, out var error));
        Assert.Contains(expected, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherHeaderWithinAValueIsRefused()
    {
        Assert.False(MailHeaders.Parse("From: a"u8).TryWithSubject(new Utf8Span("S\nX: y"u8), _destination, out _, out var error));
        Assert.Equal("Subject", error.Member);
    }

    [Fact]
    public void NothingIsAllocated()
    {
        var (mail, story, ledger) = (Utf8(MailText), Utf8(" date 2025-07 ULM (dpa) - Eins./ab"), Utf8("007x Oct\r\nto:a,;T"));

        Assert.Equal(0, Allocation.Of(() =>
        {
            var written = 0;
            written += MailHeaders.Parse(mail).TryWithDate(null, _destination, out var length, out _) ? length : -1000;
            written += MailHeaders.Parse(mail).TryWithSubject(new Utf8Span("S"u8), _destination, out length, out _) ? length : -1000;
            written += DpaAfxStory.Parse(story).TryWithStamp(new(2025, 8, 1), _destination, out length, out _) ? length : -1000;
            written += DpaAfxStory.Parse(story).TryWithSignOff(default, _destination, out length, out _) ? length : -1000;
            written += Ledger.Parse(ledger).TryWithMonth(Month.November, _destination, out length, out _) ? length : -1000;
            return written > 0 ? null : throw new InvalidOperationException();
        }));
    }

    [Theory]
    [InlineData(7, "AB     7   ***31.2.26  GMT  ''Auks|T        ")]
    [InlineData(8, "AB        8***31.2.26  GMT  ''Auks|T        ")]
    [InlineData(-42, "AB      -42***31.2.26  GMT  ''Auks|T        ")]
    [InlineData(123456, null)]
    public void APlaceIsFilledUpAgain(int count, string? expected)
    {
        var isWritten = Values.FixedRow.Parse("AB     7   ***31.2.26  GMT  ''Auks|T        "u8).TryWithCount(count, _destination, out var written, out _);
        Assert.Equal(expected, isWritten ? Written(written) : null);
    }

    [Fact]
    public void WhatStandsForNoValueIsReplacedWhereItStands()
    {
        const string Text = "n/a|--|K. a.|TT.MM.JJJJ|GMT+||none (-, ?)#-;-x#\n(none)\r\n";
        var row = Values.Row.Parse(Utf8(Text));

        Assert.True(row.TryWithName(default, _destination, out var written, out _));
        Assert.Equal(Text, Written(written));
        Assert.True(row.TryWithPrice(default, _destination, out written, out _));
        Assert.Equal(Text, Written(written));
        Assert.True(row.TryWithName("Auk"u8, _destination, out written, out _));
        Assert.Equal(Text.Replace("n/a", "Auk", StringComparison.Ordinal), Written(written));
        Assert.True(row.TryWithPrice(new Utf8Span("AB=-20"u8), _destination, out written, out _));
        Assert.Equal(Text.Replace("none (", "AB=-20 (", StringComparison.Ordinal), Written(written));
        Assert.True(row.TryWithLevel(5, _destination, out written, out _));
        Assert.Equal(Text.Replace(", ?", ", 5", StringComparison.Ordinal), Written(written));
        Assert.True(row.TryWithRight(default, _destination, out written, out _));
        Assert.Equal(Text.Replace("-x", "-", StringComparison.Ordinal), Written(written));

        row = Values.Row.Parse("-|-|k. A.|00.00.0000|?|-|none\nx"u8);
        Assert.False(row.TryWithLevel(5, _destination, out _, out var error));
        Assert.Equal("Level", error.Member);
        Assert.True(row.TryWithLevel(null, _destination, out written, out _));
        Assert.Equal("-|-|k. A.|00.00.0000|?|-|none\nx", Written(written));
    }

    [Theory]
    [InlineData("A longer title", "A longer\ntitle\n\nOne.")]
    [InlineData("A longer title than before", "A longer\ntitle than\nbefore\n\nOne.")]
    public void ATextIsFoldedOnlyIfItIsAnotherOne(string title, string expected)
    {
        var story = Folding.WrappedStory.Parse("A longer\ntitle\n\nOne."u8);
        Assert.True(story.TryWithTitle(Utf8(title), _destination, out var written, out var error), error.ToString());
        Assert.Equal(expected, Written(written));

        Assert.True(story.TryWithByline(new Utf8Span("Ada Holm"u8), _destination, out written, out error), error.ToString());
        Assert.Equal("A longer\ntitle\n\nBy Ada Holm\n\nOne.", Written(written));
    }

    private string Written(int length) => Encoding.UTF8.GetString(_destination, 0, length);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
