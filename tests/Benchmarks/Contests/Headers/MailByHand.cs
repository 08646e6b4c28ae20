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
        var dayLength = text.IndexOf((byte)' ');
        var day = Number(text[..dayLength]);
        text = text[(dayLength + 1)..];
        Span<char> month = stackalloc char[3];
        Ascii.ToUtf16(text[..3], month, out _);
        var monthNumber = Months.AsSpan().IndexOf(month) / 3 + 1;
        var offset = new TimeSpan(Number(text[19..21]), Number(text[21..23]), 0);
        return new(
            Number(text[4..8]),
            monthNumber,
            day,
            Number(text[9..11]),
            Number(text[12..14]),
            Number(text[15..17]),
            text[18] == '-' ? -offset : offset);
    }

    private static int Number(ReadOnlySpan<byte> digits) => Utf8Parser.TryParse(digits, out int number, out _) ? number : 0;
}
