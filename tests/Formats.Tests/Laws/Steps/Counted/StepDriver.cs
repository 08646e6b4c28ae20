using System;
using System.Buffers;
using System.Text.Json;

namespace ArticleSchema;

/// <summary>Does all that can be done with a text, and says how much work that was.</summary>
public static class StepDriver
{
    public static long OfView<T>(byte[] text)
        where T : IArticleView<T>, allows ref struct
    {
        Steps.Count = 0;
        T.ReadFirst(text, out _, out _);
        T.ReadLast(text, out _, out _);
        if (T.TryParse(text, out var article, out _) && article.IsValidUtf8(out _))
        {
            using var writer = new Utf8JsonWriter(new ArrayBufferWriter<byte>());
            article.WriteJson(writer);
        }
        return Steps.Count;
    }

    public static long OfDocument<T>(byte[] text)
        where T : IArticleDocument<T>
    {
        Steps.Count = 0;
        if (T.TryParse(text, out var article, out _))
            article.TryFormat(new byte[article.GetByteCount()], out _, out _);
        return Steps.Count;
    }
}
