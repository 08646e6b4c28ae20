using System.Globalization;
using ArticleSchema.Formats;

namespace ArticleSchema.Benchmarks.Contests.Writing;

/// <summary>Careful code that writes the values of a view one after the other.</summary>
internal readonly struct SpansByHand : IContestant
{
    public static string Name => "spans-by-hand";

    public static long Run(Article article)
    {
        if (!DpaAfxStory.TryParse(article.Utf8, out var story))
            return 0;

        var destination = article.Destination;
        var at = 0;
        if (story.Stamp is { } stamp)
        {
            Append(" date "u8, destination, ref at);
            stamp.TryFormat(destination[at..], out var written, "yyyy-MM", CultureInfo.InvariantCulture);
            at += written;
            Append(" "u8, destination, ref at);
        }
        Append(story.Place, destination, ref at);
        Append(" ("u8, destination, ref at);
        Append(story.Agency, destination, ref at);
        Append(") - "u8, destination, ref at);
        Append(story.Body.Text, destination, ref at);
        if (!story.SignOff.IsEmpty)
        {
            Append("/"u8, destination, ref at);
            Append(story.SignOff.Text, destination, ref at);
        }
        return at;
    }

    private static void Append(ReadOnlySpan<byte> text, Span<byte> destination, ref int at)
    {
        text.CopyTo(destination[at..]);
        at += text.Length;
    }
}
