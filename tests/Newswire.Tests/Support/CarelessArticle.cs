using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleSchema.Formats;

namespace ArticleSchema.Newswire.Tests.Support;

/// <summary>A format that does not keep what it reads: it writes capitals, and no more than ten.</summary>
internal readonly ref struct CarelessArticle(ReadOnlySpan<byte> text) : IArticleView<CarelessArticle>, IRoleVisitable<NewsRole>, IRoleCreatable<NewsRole>
{
    private readonly ReadOnlySpan<byte> _text = text;

    public static string Grammar => "Careless = { capital };\nCapital = ? a letter ?;";

    public static bool AcceptsAnyText => true;

    public Utf8Span Source => _text;

    public static ReadOnlySpan<NewsRole> Roles => [NewsRole.Paragraph];

    public static bool TryCompose<TSource>(RoleValues<NewsRole, TSource> values, out Utf8Span text, out ArticleError error)
        where TSource : IRoleSource<NewsRole> => throw new NotSupportedException();

    public static bool TryCreate<TSource>(scoped ref TSource source, out Utf8Span text, out ArticleError error)
        where TSource : IRoleSource<NewsRole>
    {
        text = source.TryPeek(Roles, out var role) ? source.TakeText(role) : default;
        error = default;
        return true;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8, out CarelessArticle article, out ArticleError error)
    {
        article = new(utf8);
        error = default;
        return true;
    }

    public static ArticleFailure Read(ReadOnlySpan<byte> window, out CarelessArticle article)
    {
        article = new(window);
        return ArticleFailure.None;
    }

    public static CarelessArticle Recover(ReadOnlySpan<byte> utf8, ArticleErrors errors) =>
        Recovery.ReadArticle<CarelessArticle>(utf8, errors);

    public int GetByteCount() => Math.Min(_text.Length, 10);

    public bool TryFormat(Span<byte> destination, out int bytesWritten) =>
        Ascii.ToUpper(_text[..GetByteCount()], destination, out bytesWritten) == OperationStatus.Done;

    public void WriteTo(IBufferWriter<byte> writer)
    {
        TryFormat(writer.GetSpan(GetByteCount()), out var bytesWritten);
        writer.Advance(bytesWritten);
    }

    public bool IsValidUtf8(out ArticleError error)
    {
        error = default;
        return true;
    }

    public void VisitRoles<TVisitor>(ref TVisitor visitor)
        where TVisitor : IRoleVisitor<NewsRole>, allows ref struct => visitor.VisitText(NewsRole.Paragraph, _text);

    public void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteJsonProperties(writer);
        writer.WriteEndObject();
    }

    public void WriteJsonProperties(Utf8JsonWriter writer) => writer.WriteString("text", _text);

    public void WriteJsonProperties(scoped ref ArticleJson json)
    {
        json.WriteRaw("\"text\":"u8);
        json.WriteString(_text);
    }

    public bool TryWriteJson(Span<byte> destination, out int bytesWritten) =>
        ArticleJson.TryWrite(this, destination, out bytesWritten);
}
