using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleSchema.Formats.Tests.Language.Recovery;

/// <summary>Reads what is good of texts.</summary>
internal static class Recovering
{
    private static readonly JsonWriterOptions _relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads what is good of a text, and compares its JSON, and the errors without their words.</summary>
    public static void AssertRecovers<T>(string text, string json, params string[] errors)
        where T : IArticle<T>, allows ref struct
    {
        var found = new ArticleErrors();
        var article = T.Recover(Encoding.UTF8.GetBytes(text), found);
        Assert.Equal(errors, Describe(found));
        Assert.Equal(json, Json(article));
    }

    public static string Json<T>(T article)
        where T : IArticle<T>, allows ref struct
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, _relaxed))
            article.WriteJson(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static IEnumerable<string> Describe(ArticleErrors errors) =>
        from error in errors select $"{error.Line}:{error.Column} {error.Code} {error.Format}.{error.Member}".TrimEnd('.');
}
