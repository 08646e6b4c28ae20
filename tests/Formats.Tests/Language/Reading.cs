using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleSchema.Formats.Tests.Language;

/// <summary>Reads texts as articles of any format.</summary>
internal static class Reading
{
    private static readonly JsonWriterOptions _relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON of an article.</summary>
    public static string Json<T>(string text)
        where T : IArticleView<T>, allows ref struct
    {
        Assert.True(T.TryParse(Encoding.UTF8.GetBytes(text), out var article, out var error), error.ToString());
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, _relaxed))
            article.WriteJson(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The error of a text that is refused, as <c>line:column: error code: message</c>.</summary>
    public static string Error<T>(string text)
        where T : IArticleView<T>, allows ref struct
    {
        Assert.False(T.TryParse(Encoding.UTF8.GetBytes(text), out _, out var error), "It was accepted.");
        return error.ToString();
    }

    /// <summary>Reads a text, and compares its JSON, or its error if that is what is expected.</summary>
    public static void AssertReads<T>(string text, string expected)
        where T : IArticleView<T>, allows ref struct =>
        Assert.Equal(expected, expected[0] == '{' ? Json<T>(text) : Error<T>(text));
}
