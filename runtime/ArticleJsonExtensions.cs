using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleSchema;

/// <summary>Articles as JSON strings: for logs, snapshots and tests. What serves articles writes to a <see cref="Utf8JsonWriter"/>.</summary>
public static class ArticleJsonExtensions
{
    /// <summary>The article as a JSON object.</summary>
    /// <param name="article">The article.</param>
    /// <param name="indented">Whether each member has a line, which ends with a line feed.</param>
    /// <returns>JSON. Only what JSON requires is escaped: to stand within HTML it would need more.</returns>
    /// <exception cref="ArticleFormatException">A view is not valid UTF-8, or a value of a document would not read back as itself.
    /// </exception>
    public static string ToJson<T>(this T article, bool indented = false)
        where T : IArticle<T>, allows ref struct
    {
        var options = new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = indented,
            NewLine = "\n",
        };
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, options))
            article.WriteJson(writer);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }
}
