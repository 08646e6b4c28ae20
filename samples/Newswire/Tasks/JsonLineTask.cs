using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleSchema.Formats;
using ArticleSchema.Newswire.Articles;

namespace ArticleSchema.Newswire.Tasks;

/// <summary>Writes articles as JSON Lines: one object a line.</summary>
/// <param name="terminal">Where the lines go.</param>
internal sealed class JsonLineTask(Terminal terminal) : IArticleTask
{
    /// <summary>The lines are for programs and people, not for the middle of an HTML page: ü stays ü and " becomes \".</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
        WriteObject(article, format.Name, source.Path);
        _line.Write("\n"u8);
        terminal.Output.Write(_line.WrittenSpan);
        return true;
    }

    private void WriteObject<T>(T article, string format, string path)
        where T : IArticleView<T>, allows ref struct
    {
        using var json = new Utf8JsonWriter(_line, Options);
        json.WriteStartObject();
        json.WriteString("source", path);
        json.WriteString("format", format);
        article.WriteJsonProperties(json);
        json.WriteEndObject();
    }
}
