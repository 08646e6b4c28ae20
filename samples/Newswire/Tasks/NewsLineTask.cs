using System.Buffers;
using System.Text.Json;
using ArticleSchema.Formats;
using ArticleSchema.Newswire.Articles;
using ArticleSchema.Newswire.News;

namespace ArticleSchema.Newswire.Tasks;

/// <summary>Writes articles in a JSON of the industry, one object a line.</summary>
/// <param name="writer">Writes the objects.</param>
/// <param name="terminal">Where the lines go.</param>
internal sealed class NewsLineTask(INewsWriter writer, Terminal terminal) : IArticleTask
{
    private readonly ArrayBufferWriter<byte> _line = new();

    /// <inheritdoc/>
    public bool Run<T>(T article, WireFormat format, ArticleSource source, WireEncoding encoding, ErrorLines errors)
        where T : IArticleView<T>, IRoleVisitable<NewsRole>, allows ref struct
    {
        if (!article.IsValidUtf8(out var error))
        {
            errors.Refused(source.Path, error);
            return false;
        }

        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line, JsonLineTask.Options))
            writer.Write(NewsReader.Read(article, ContentUri.Of(source.Bytes)), json);
        _line.Write("\n"u8);
        terminal.Output.Write(_line.WrittenSpan);
        return true;
    }
}
