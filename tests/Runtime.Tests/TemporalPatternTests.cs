using System.Globalization;
using System.Text;

namespace ArticleSchema.Runtime.Tests;

/// <summary>Patterns of dates and times, compared with what .NET makes of them.</summary>
public sealed class TemporalPatternTests
{
    private const int Seed = 20261124;

    [Theory]
    [InlineData("yyyy-MM-dd HH:mm:ss.fffffff")]
    [InlineData("d.M.yyyy H:m:s")]
    [InlineData("ddd, d MMM yyyy HH:mm")]
    [InlineData("dddd MMMM dd yyyy")]
    [InlineData("yyMMddHHmm")]
    [InlineData("'on' yyyy-MM-dd 'at' HH")]
    [InlineData("yyyy.ff.MM.dd")]
    public void ADateIsWrittenAndReadAsByDotNet(string format)
    {
        var pattern = new TemporalPattern(format, "en");
        Laws.ForAll(Seed, 20_000, Next, value =>
        {
            var expected = value.ToString(format, CultureInfo.InvariantCulture);
            Assert.Equal(expected, Written(pattern, value));
            Assert.True(pattern.TryRead(Encoding.UTF8.GetBytes(expected), out DateTime read));
            Assert.Equal(DateTime.ParseExact(expected, format, CultureInfo.InvariantCulture), read);
        });
    }

    [Theory]
    [InlineData("yyyy-MM-dd HH:mm:ss.fff")]
    [InlineData("d.M.yyyy H:m:s")]
    [InlineData("ddd, d MMM yyyy HH:mm")]
    [InlineData("dddd MMMM dd yyyy")]
    [InlineData("ddHHmm 'GMT' MMM yy")]
    [InlineData("'a text of more than eight bytes' yyyyMMdd 'and one behind'")]
    public void AnotherTextIsReadAsByDotNet(string format)
    {
        var pattern = new TemporalPattern(format, "en");
        Laws.ForAll(Seed, 50_000, random => Changed(random, Next(random).ToString(format, CultureInfo.InvariantCulture)), text =>
        {
            // .NET takes another space for a space.
            var isDate = DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var expected) && Ascii.IsValid(text);
            Assert.Equal(isDate, pattern.TryRead(Encoding.Latin1.GetBytes(text), out DateTime read));
            if (isDate)
                Assert.Equal(expected, read);
        });
    }

    [Theory]
    [InlineData("yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:sszzz")]
    [InlineData("zzz 'from UTC' yyyyMMddHHmm", "zzz 'from UTC' yyyyMMddHHmm")]
    [InlineData("yyyy-MM-dd HH:mm K", "yyyy-MM-dd HH:mm zzz")]
    public void AZoneIsWrittenAndReadAsByDotNet(string format, string dotNet)
    {
        var pattern = new TemporalPattern(format, "en");
        Laws.ForAll(Seed, 20_000, random => new DateTimeOffset(Next(random), TimeSpan.FromMinutes(random.Next(-14 * 60, 14 * 60 + 1))), value =>
        {
            var expected = value.Offset == default && format.EndsWith('K')
                ? value.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " Z"
                : value.ToString(dotNet, CultureInfo.InvariantCulture);
            var bytes = new byte[pattern.GetByteCount(value)];
            var writer = new ArticleWriter(bytes);
            pattern.Append(ref writer, value);
            Assert.Equal(expected, Encoding.UTF8.GetString(bytes));
            Assert.True(pattern.TryRead(bytes, out DateTimeOffset read));
            Assert.Equal(DateTimeOffset.ParseExact(expected.Replace("Z", "+00:00", StringComparison.Ordinal), dotNet, CultureInfo.InvariantCulture), read);
            Assert.Equal(value.Offset, read.Offset);
        });
    }

    [Theory]
    [InlineData("d MMM yyyy", "de", "3 Mrz 2025", true)]
    [InlineData("d MMM yyyy", "de", "3 Mär 2025", true)]
    [InlineData("d MMM yyyy", "de", "3 Mar 2025", false)]
    [InlineData("MMMM yyyy", "fr", "août 2025", true)]
    [InlineData("MMM yyyy", "en", "Sept 2025", true)]
    [InlineData("MMM yyyy", "en", "sep 2025", false)]
    [InlineData("ddd d.M.yyyy", "de", "Mo 24.11.2025", true)]
    [InlineData("ddd d.M.yyyy", "de", "Di 24.11.2025", false)]
    [InlineData("d.M.yyyy", "en", "31.4.2025", false)]
    [InlineData("d.M.yyyy", "en", "0.4.2025", false)]
    [InlineData("yyyy", "en", "0000", false)]
    [InlineData("yyyy", "en", "2025x", false)]
    [InlineData("yyyy HH", "en", "2025 24", false)]
    public void ADateInALanguage(string format, string language, string text, bool isDate) =>
        Assert.Equal(isDate, new TemporalPattern(format, language).TryRead(Encoding.UTF8.GetBytes(text), out DateTime _));

    [Theory]
    [InlineData("+14:00", true)]
    [InlineData("-14:00", true)]
    [InlineData("+14:01", false)]
    [InlineData("+01:60", false)]
    [InlineData("+0100", false)]
    [InlineData("Z", false)]
    [InlineData("", false)]
    public void ADistanceFromUtc(string zone, bool isZone) =>
        Assert.Equal(isZone, new TemporalPattern("yyyy zzz", "en").TryRead(Bytes.Of("2025 " + zone), out DateTimeOffset _));

    [Fact]
    public void ATextOfZeroBytesIsNoEnd()
    {
        var pattern = new TemporalPattern("yyyy'\0'", "en");
        Assert.False(pattern.TryTakeFirst("2025"u8, out DateOnly _, out var length));
        Assert.Equal(-1, length);
        Assert.True(pattern.TryRead("2025\0"u8, out DateOnly _));
    }

    [Theory]
    [InlineData("Z of 2025", true)]
    [InlineData("+01:00 of 2025", true)]
    [InlineData("+01:00 on 2025", false)]
    [InlineData("+01:0", false)]
    [InlineData("+01:00", false)]
    [InlineData("Z", false)]
    public void ADistanceFromUtcBeforeAText(string text, bool isInstant) =>
        Assert.Equal(isInstant, new TemporalPattern("K 'of' yyyy", "en").TryRead(Bytes.Of(text), out DateTimeOffset _));

    [Fact]
    public void AnInstantBeforeTheFirstIsNone() =>
        Assert.False(new TemporalPattern("yyyy zzz", "en").TryRead("0001 +01:00"u8, out DateTimeOffset _));

    private static DateTime Next(Random random) =>
        new(1950 + random.Next(100), random.Next(1, 13), random.Next(1, 29), random.Next(24), random.Next(60), random.Next(60), random.Next(1000));

    /// <summary>A text that lacks its end, or has another byte at one place. Letters stay what they are: .NET looks at no case.</summary>
    private static string Changed(Random random, string text)
    {
        var at = random.Next(text.Length);
        if (random.Next(8) == 0)
            return text[..at];

        var other = random.Next(2) == 0 ? (char)('0' + random.Next(10)) : (char)random.Next(256);
        return char.IsAsciiLetter(other) ? text : text[..at] + other + text[(at + 1)..];
    }

    private static string Written(TemporalPattern pattern, DateTime value)
    {
        var bytes = new byte[pattern.GetByteCount(value)];
        var writer = new ArticleWriter(bytes);
        pattern.Append(ref writer, value);
        return Encoding.UTF8.GetString(bytes);
    }
}
