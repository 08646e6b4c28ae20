using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Values;

/// <summary>Dates, times, numbers and values of other types.</summary>
public class ValueTests
{
    internal const string TimesText = "Tue, 4 Nov 2025 09:05:00 +0100; 3. Okt 25 2359; 2025-11-04T09:05:00.120, Dienstag, 4. November 2025";

    private readonly byte[] _destination = new byte[256];

    [Theory]
    [InlineData(TimesText, """{"sent":"Tue, 4 Nov 2025 09:05:00 +0100","filed":"3. Okt 25","at":"2359","local":"2025-11-04T09:05:00.120","until":"Dienstag, 4. November 2025"}""")]
    [InlineData("Mon, 29 Feb 2016 23:59:59 -0930; 13. Sept 49 0000", """{"sent":"Mon, 29 Feb 2016 23:59:59 -0930","filed":"13. Sep 49","at":"0000","local":null,"until":null}""")]
    [InlineData("Wed, 4 Nov 2025 09:05:00 +0100; 3. Okt 25 2359", "1:1: error InvalidValue: Times.Sent: expected a date or time as ddd, d MMM yyyy HH:mm:ss zzzz")]
    [InlineData("Tue, 4 Nov 2025 24:05:00 +0100; 3. Okt 25 2359", "1:1: error InvalidValue: Times.Sent: expected a date or time as ddd, d MMM yyyy HH:mm:ss zzzz")]
    [InlineData("Tue, 4 Nov 2025 09:05:00 +0100; 3. Maj 25 2359", "1:33: error InvalidValue: Times.Filed: expected a date or time as d. MMM yy")]
    [InlineData("Tue, 4 Nov 2025 09:05:00 +0100; 3. Mai 25 2360", "1:43: error InvalidValue: Times.At: expected a date or time as HHmm")]
    public void DatesAndTimes(string text, string expected) => Reading.AssertReads<Times>(text, expected);

    [Fact]
    public void TheValuesOfDatesAndTimes()
    {
        var times = Times.Parse(Encoding.UTF8.GetBytes(TimesText));

        Assert.Equal(new DateTimeOffset(2025, 11, 4, 9, 5, 0, TimeSpan.FromHours(1)), times.Sent);
        Assert.Equal(new DateOnly(2025, 10, 3), times.Filed);
        Assert.Equal(new TimeOnly(23, 59), times.At);
        Assert.Equal(new DateTime(2025, 11, 4, 9, 5, 0, 120), times.Local);
        Assert.Equal(new DateOnly(2025, 11, 4), times.Until);
    }

    [Fact]
    public void DatesAndTimesAreWritten()
    {
        Assert.True(Times.TryCreate(
            _destination, new(2025, 11, 4, 9, 5, 0, TimeSpan.FromHours(1)), new(1999, 3, 31), new(7, 8), null, new(2025, 3, 1), out var times, out _));
        Assert.Equal("Tue, 4 Nov 2025 09:05:00 +0100; 31. Mrz 99 0708, Samstag, 1. März 2025", times.ToString());

        Assert.False(Times.TryCreate(_destination, default, new(1949, 3, 31), new(7, 8), null, null, out _, out var error));
        Assert.Equal((ArticleErrorCode.NotReadBack, "Filed"), (error.Code, error.Member));
        Assert.False(Times.TryCreate(_destination, default, default, new(7, 8, 9), null, null, out _, out error));
        Assert.Equal("Filed", error.Member);
    }

    [Theory]
    [InlineData("-1.50 00000000-0000-0000-0000-000000000001 YES true B3", """{"price":-1.50,"id":"00000000-0000-0000-0000-000000000001","isPublic":true,"isFinal":true,"position":"B3"}""")]
    [InlineData("7 00000000-0000-0000-0000-000000000001 nein H8", """{"price":7,"id":"00000000-0000-0000-0000-000000000001","isPublic":false,"isFinal":null,"position":"H8"}""")]
    [InlineData("x 00000000-0000-0000-0000-000000000001 nein H8", "1:1: error InvalidValue: Quantities.Price: expected a value of decimal")]
    [InlineData("7 0 nein H8", "1:3: error InvalidValue: Quantities.Id: expected a value of System.Guid")]
    [InlineData("7 00000000-0000-0000-0000-000000000001 nicht H8", "1:40: error InvalidValue: Quantities.IsPublic: expected \"nein\" or \"yes\" or \"ja\" or \"no\"")]
    [InlineData("7 00000000-0000-0000-0000-000000000001 ja I1", "1:43: error InvalidValue: Quantities.Position: expected a value of (int X, int Y)")]
    public void ValuesOfOtherTypes(string text, string expected) => Reading.AssertReads<Quantities>(text, expected);

    [Fact]
    public void ValuesOfOtherTypesAreWritten()
    {
        Assert.True(Quantities.TryCreate(_destination, 1.50m, Guid.Empty, true, false, (1, 2), out var quantities, out var error), error.ToString());
        Assert.Equal("1.50 00000000-0000-0000-0000-000000000000 ja false B3", quantities.ToString());

        Assert.False(Quantities.TryCreate(_destination, 1, Guid.Empty, true, null, (8, 0), out _, out error));
        Assert.Equal("Position", error.Member);
    }

    [Fact]
    public void ValuesInADocument()
    {
        var receipt = Receipt.Parse("2025-11-04 09:05 +01:00|12.90|77|draft");

        Assert.Equal(new Receipt(new(2025, 11, 4, 9, 5, 0, TimeSpan.FromHours(1)), 12.90m, 77, false), receipt);
        Assert.Equal("2025-11-04 08:05 Z|1|final", ((IFormattable)new Receipt(new(2025, 11, 4, 8, 5, 0, default), 1, null, true)).ToString(null, null));
    }

    [Fact]
    public void ReadingAllocatesNothing()
    {
        var text = Encoding.UTF8.GetBytes(TimesText);
        var other = Encoding.UTF8.GetBytes("-1.50 00000000-0000-0000-0000-000000000001 YES true B3");

        Assert.Equal(0, Allocation.Of(() => Times.TryParse(text, out _) && Quantities.TryParse(other, out _) ? text : null));
    }


}
