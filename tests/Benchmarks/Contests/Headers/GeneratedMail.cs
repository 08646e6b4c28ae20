using ArticleSchema.Benchmarks.Contests.Reading;
using ArticleSchema.Formats.Rfc5322;

namespace ArticleSchema.Benchmarks.Contests.Headers;

/// <summary>The generated view of a mail, all of it visited.</summary>
internal readonly struct GeneratedMail : IContestant
{
    public static string Name => "generated-view";

    public static long Run(Article article)
    {
        var utf8 = article.Utf8;
        if (!MailMessage.TryParse(utf8, out var mail))
            return 0;

        var headers = mail.Headers;
        var sum = StoryParts.Part(headers.From, utf8) + StoryParts.Part(mail.Body, utf8);
        sum += Part(headers.To, utf8) + Part(headers.Subject, utf8) + Part(headers.ContentType, utf8);
        if (headers.MessageId.HasValue)
            sum += StoryParts.Part(headers.MessageId.Value, utf8);
        sum += headers.Date is { } date ? date.UtcTicks : 0;
        foreach (var station in headers.Route)
            sum += StoryParts.Part(station.Value, utf8);
        foreach (var other in headers.Others)
            sum += StoryParts.Part(other.Name, utf8) + StoryParts.Part(other.Value, utf8);
        return sum;
    }

    private static long Part(Optional<FoldedText> value, ReadOnlySpan<byte> utf8) => value.HasValue ? StoryParts.Part(value.Value.Raw, utf8) : 0;
}
