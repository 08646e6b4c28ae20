using System.Globalization;
using System.Text;

namespace ArticleSchema.Benchmarks.Contests.Headers;

/// <summary>Makes mails: nine headers or more, some of them folded, and a text.</summary>
internal static class MailInputs
{
    private const int Seed = 20251005;

    public static Article[] Many(int count)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(_ => new Article(Make(random)))];
    }

    private static string Make(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 4); i > 0; i--)
            text.Append(CultureInfo.InvariantCulture, $"Received: by relay{i}.example.org id {random.Next(1000)}\r\n");
        text.Append("From: Ada Holm <ada@example.org>\r\nTo: Ole Berg <ole@example.org>,\r\n\tdesk@example.org\r\nSubject: Embargo: ");
        text.Append('s', random.Next(10, 50)).Append(random.Next(2) == 0 ? "\r\n on Friday\r\n" : "\r\n");
        var date = new DateTime(2025, 10, 1 + random.Next(28), random.Next(24), random.Next(60), 0);
        text.Append("Date: ").Append(date.ToString("ddd, d MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)).Append(" +0200\r\n");
        text.Append(CultureInfo.InvariantCulture, $"Message-ID: <{random.Next(100_000)}@example.org>\r\n");
        text.Append("Content-Type: text/plain;\r\n charset=utf-8\r\n");
        for (var i = random.Next(3); i > 0; i--)
            text.Append("X-Desk: region\r\n");
        text.Append("\r\n");
        for (var i = random.Next(4, 12); i > 0; i--)
            text.Append('w', random.Next(20, 400)).Append("\r\n\r\n");
        return text.ToString();
    }
}
