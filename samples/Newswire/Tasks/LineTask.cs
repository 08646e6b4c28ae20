using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleSchema.Formats;
using ArticleSchema.Newswire.Articles;

namespace ArticleSchema.Newswire.Tasks;

/// <summary>Writes articles as JSON Lines: one object a line.</summary>
/// <param name="terminal">Where the lines go.</param>
internal abstract class LineTask(Terminal terminal) : IArticleTask
{
    // The lines are for programs and people, not for the middle of an HTML page: ü stays ü and " becomes \".
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _line = new();

    /// <inheritdoc/>
    public bool Run<T>(T article, WireFormat format, ArticleSource source, WireEncoding encoding, ErrorLines errors)
        where T : IArticleView<T>, IRoleVisitable<NewsRole>, allows ref struct
    {
        // Before the first byte of the line: a refused file leaves nothing on standard output.
        if (!article.IsValidUtf8(out var error))
        {
            errors.Refused(source.Path, error);
            return false;
        }

        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line, _options))
            WriteObject(article, format, source, json);
        _line.Write("\n"u8);
        terminal.Output.Write(_line.WrittenSpan);
        return true;
    }

    /// <summary>Writes the object of an article.</summary>
    /// <param name="article">The article, valid UTF-8.</param>
    /// <param name="format">Its format.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="json">Takes the object.</param>
    protected abstract void WriteObject<T>(T article, WireFormat format, ArticleSource source, Utf8JsonWriter json)
        where T : IArticleView<T>, IRoleVisitable<NewsRole>, allows ref struct;
}
