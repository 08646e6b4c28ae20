using ArticleSchema.Formats.Rfc5322;

namespace ArticleSchema.Formats.Tests.Rfc5322Tests;

/// <summary>Mails of our own, which together have all that a mail can have.</summary>
public class SampleTests
{
    [Fact]
    public void AMailWithFoldedHeaders() => Read("redaktion-termin", mail =>
    {
        var headers = mail.Headers;
        Assert.Equal("Ada Holm <ada@example.org>", headers.From.ToString());
        Assert.Equal("\"Berg, Ole\" <ole@example.org>,\tdesk@example.org", headers.To.Value.ToString());
        Assert.Equal("Embargo: the bridge at Alder opens on Friday at noon", headers.Subject.Value.ToString());
        Assert.Equal(new DateTimeOffset(2025, 10, 7, 9, 5, 0, TimeSpan.FromHours(2)), headers.Date);
        Assert.Equal(("<1@example.org>", "<0@example.org>"), (headers.MessageId.Value.ToString(), headers.InReplyTo.Value.ToString()));
        Assert.Equal("text/plain; charset=utf-8", headers.ContentType.Value.ToString());
        Assert.Equal("8bit", headers.TransferEncoding.Value.ToString());
        Assert.Equal((2, 1), (headers.Route.Count(), headers.Others.Count()));
        Assert.Equal("Die Brücke öffnet am Freitag.\r\n\r\n-- \r\nAda\r\n", mail.Body.ToString());
    });

    [Fact]
    public void AShortMailInLatin1() => Read("kurz", mail =>
    {
        Assert.Equal("ole@example.org", mail.Headers.From.ToString());
        Assert.False(mail.Headers.Subject.HasValue);
        Assert.Null(mail.Headers.Date);
        Assert.Equal("Größe passt.", mail.Body.ToString());
    });

    private static void Read(string name, Action<MailMessage> look) => ArticleFile.Read(Repository.Article("mail", name), look);
}
