using System.Buffers;
using System.Text.Json;

namespace ArticleSchema.Runtime.Tests;

/// <summary>A format that says it accepts any text, and fails if it is read all the same.</summary>
internal readonly ref struct Unread : IArticleView<Unread>
{
    public static string Grammar => "";

    public static bool AcceptsAnyText => true;

    public Utf8Span Source => default;

    public static ArticleFailure Read(ReadOnlySpan<byte> window, out Unread article) => throw new NotSupportedException();

    public static bool TryParse(ReadOnlySpan<byte> utf8, out Unread article, out ArticleError error) =>
        throw new NotSupportedException();

    public static Unread Recover(ReadOnlySpan<byte> utf8, ArticleErrors errors) => Recovery.ReadArticle<Unread>(utf8, errors);

    public int GetByteCount() => 0;

    public bool TryFormat(Span<byte> destination, out int bytesWritten) => throw new NotSupportedException();

    public void WriteTo(IBufferWriter<byte> writer) => throw new NotSupportedException();

    public bool IsValidUtf8(out ArticleError error) => throw new NotSupportedException();

    public void WriteJson(Utf8JsonWriter writer) => throw new NotSupportedException();

    public void WriteJsonProperties(Utf8JsonWriter writer) => throw new NotSupportedException();

    public void WriteJsonProperties(scoped ref ArticleJson json) => throw new NotSupportedException();

    public bool TryWriteJson(Span<byte> destination, out int bytesWritten) => throw new NotSupportedException();
}
