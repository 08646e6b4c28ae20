using System.Buffers;
using System.Text.Json;

namespace ArticleSchema.Runtime.Tests;

/// <summary>A format without a generator: bytes of which none is an exclamation mark.</summary>
internal readonly ref struct Word : IArticleView<Word>
{
    private static readonly ArticleExpectation _noExclamationMark =
        new(ArticleErrorCode.InvalidText, nameof(Word), "", "no exclamation mark");

    public static string Grammar => "";

    public static bool AcceptsAnyText => false;

    public Utf8Span Source { get; private init; }

    public static ArticleFailure Read(ReadOnlySpan<byte> window, out Word article)
    {
        article = new Word { Source = window };
        var at = window.IndexOf((byte)'!');
        return at < 0 ? ArticleFailure.None : _noExclamationMark.At(at);
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8, out Word article, out ArticleError error)
    {
        var failure = Read(utf8, out article);
        error = failure.ToError(utf8);
        return failure.IsNone;
    }

    public static Word Recover(ReadOnlySpan<byte> utf8, ArticleErrors errors) => Recovery.ReadArticle<Word>(utf8, errors);

    public int GetByteCount() => Source.Length;

    public bool TryFormat(Span<byte> destination, out int bytesWritten) => throw new NotSupportedException();

    public void WriteTo(IBufferWriter<byte> writer) => throw new NotSupportedException();

    public bool IsValidUtf8(out ArticleError error) => throw new NotSupportedException();

    public void WriteJson(Utf8JsonWriter writer) => throw new NotSupportedException();

    public void WriteJsonProperties(Utf8JsonWriter writer) => throw new NotSupportedException();

    public void WriteJsonProperties(scoped ref ArticleJson json) => throw new NotSupportedException();

    public bool TryWriteJson(Span<byte> destination, out int bytesWritten) => throw new NotSupportedException();
}
