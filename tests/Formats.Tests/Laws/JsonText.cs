using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>The JSON of articles, one after the other.</summary>
internal sealed class JsonText
{
    private readonly ArrayBufferWriter<byte> _text = new();

    /// <summary>The JSON of an article; it is gone when that of the next one is asked for.</summary>
    /// <param name="article">The article.</param>
    /// <param name="encoder">How its texts are escaped.</param>
    public ReadOnlySpan<byte> Of<T>(T article, JavaScriptEncoder? encoder = null)
        where T : IArticleView<T>, allows ref struct
    {
        _text.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_text, new() { Encoder = encoder }))
            article.WriteJson(writer);
        return _text.WrittenSpan;
    }

    /// <summary>The JSON that a writer of .NET writes of the values of other JSON, which escapes no more than it has to.</summary>
    /// <param name="json">The other JSON.</param>
    public ReadOnlySpan<byte> Rewritten(byte[] json)
    {
        _text.ResetWrittenCount();
        using (var document = JsonDocument.Parse(json))
        using (var writer = new Utf8JsonWriter(_text, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            document.WriteTo(writer);
        return _text.WrittenSpan;
    }
}
