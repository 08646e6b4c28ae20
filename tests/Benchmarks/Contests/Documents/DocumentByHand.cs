using System.Globalization;
using System.Text;

namespace ArticleSchema.Benchmarks.Contests.Documents;

/// <summary>The strings of the same document, written by hand into a span. Whether they read back as themselves nobody looks.</summary>
internal readonly struct DocumentByHand : IContestant
{
    public static string Name => "document-by-hand";

    public static long Run(Article article)
    {
        var document = GeneratedDocumentWritten.Of(article);
        var destination = article.Destination;
        var at = 0;
        if (document.Stamp is { } stamp)
        {
            Append(" date ", destination, ref at);
            stamp.TryFormat(destination[at..], out var written, "yyyy-MM", CultureInfo.InvariantCulture);
            at += written;
            Append(" ", destination, ref at);
        }
        Append(document.Place, destination, ref at);
        Append(" (", destination, ref at);
        Append(document.Agency, destination, ref at);
        Append(") - ", destination, ref at);
        for (var i = 0; i < document.Body.Length; i++)
        {
            if (i > 0)
                Append("\n\n", destination, ref at);
            Append(document.Body[i], destination, ref at);
        }
        foreach (var initials in document.SignOff)
        {
            Append("/", destination, ref at);
            Append(initials, destination, ref at);
        }
        return at;
    }

    private static void Append(string text, Span<byte> destination, ref int at) =>
        at += Encoding.UTF8.GetBytes(text, destination[at..]);
}
