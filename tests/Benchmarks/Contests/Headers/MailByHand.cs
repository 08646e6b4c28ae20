using System.Buffers.Text;
using System.Text;
using ArticleSchema.Benchmarks.Contests.Reading;

namespace ArticleSchema.Benchmarks.Contests.Headers;

/// <summary>A mail read by hand; the names of headers in any case.</summary>
internal readonly struct MailByHand : IContestant
{
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";

    public static string Name => "by-hand-safe";

    public static long Run(Article article)
    {
        var utf8 = article.Utf8;
        var sum = 0L;
        var lines = new HeaderLines(utf8);
        while (lines.MoveNext())
        {
            var name = lines.Name;
            if (Ascii.EqualsIgnoreCase(name, "Date"u8))
            {
                sum += ReadDate(lines.Value).UtcTicks;
                continue;
            }
            sum += StoryParts.Part(lines.ValueStart, lines.ValueLength);
            if (!IsKnown(name))
                sum += StoryParts.Part(lines.Start, lines.NameLength);
        }

        var at = lines.Next;
        if (!utf8[at..].StartsWith("\r\n"u8))
            return 0;
        return sum + StoryParts.Part(at + 2, utf8.Length - at - 2);
    }

    private static bool IsKnown(ReadOnlySpan<byte> name) =>
        Ascii.EqualsIgnoreCase(name, "From"u8) || Ascii.EqualsIgnoreCase(name, "To"u8) || Ascii.EqualsIgnoreCase(name, "Subject"u8)
        || Ascii.EqualsIgnoreCase(name, "Message-ID"u8) || Ascii.EqualsIgnoreCase(name, "Content-Type"u8)
        || Ascii.EqualsIgnoreCase(name, "Received"u8);

    /// <summary>Reads <c>Fri, 3 Oct 2025 09:05:00 +0200</c>.</summary>
    private static DateTimeOffset ReadDate(ReadOnlySpan<byte> text)
    {
        text = text[5..];
        Utf8Parser.TryParse(text, out int day, out var length);
        text = text[(length + 1)..];
        Span<char> month = stackalloc char[3];
        Ascii.ToUtf16(text[..3], month, out _);
        var monthNumber = Months.AsSpan().IndexOf(month) / 3 + 1;
        Utf8Parser.TryParse(text[4..8], out int year, out _);
        Utf8Parser.TryParse(text[9..11], out int hour, out _);
        Utf8Parser.TryParse(text[12..14], out int minute, out _);
        Utf8Parser.TryParse(text[15..17], out int second, out _);
        Utf8Parser.TryParse(text[19..21], out int zoneHours, out _);
        Utf8Parser.TryParse(text[21..23], out int zoneMinutes, out _);
        var offset = new TimeSpan(zoneHours, zoneMinutes, 0);
        return new(year, monthNumber, day, hour, minute, second, text[18] == '-' ? -offset : offset);
    }
}
