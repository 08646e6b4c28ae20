using System.Buffers;
using System.Text.Json;
using ArticleSchema.Newswire.Articles;
using ArticleSchema.Newswire.Input;

namespace ArticleSchema.Newswire.Writing;

/// <summary>Writes articles of ninjs objects, one a file, one behind the other.</summary>
/// <param name="format">The format of the articles.</param>
/// <param name="terminal">Where standard input comes from, and articles and errors go.</param>
internal sealed class ArticleWriting(WireFormat format, Terminal terminal)
{
    private readonly ArticleReader _reader = new(terminal.Input);
    private readonly ErrorLines _errors = new(terminal.Error);
    private readonly ArrayBufferWriter<byte> _article = new();

    /// <summary>Writes an article for each file, in their order. What is wrong with one does not keep the others from being done.</summary>
    /// <param name="paths">The files.</param>
    public ExitCode Run(IEnumerable<string> paths)
    {
        var exitCode = ExitCode.Success;
        foreach (var path in paths)
            if (!Write(path))
                exitCode = ExitCode.Failure;
        return exitCode;
    }

    private bool Write(string path)
    {
        if (!_reader.TryRead(path, out var source, out var reason))
        {
            _errors.NotReadable(path, reason);
            return false;
        }

        try
        {
            var json = new Utf8JsonReader(source.Bytes);
            var ninjs = JsonElement.ParseValue(ref json);
            if (ninjs.ValueKind != JsonValueKind.Object || json.Read())
                throw new JsonException(null, null, 0, 0);
            return Write(path, ninjs);
        }
        catch (JsonException failure)
        {
            _errors.NotJson(path, failure);
            return false;
        }
    }

    private bool Write(string path, JsonElement ninjs)
    {
        _article.ResetWrittenCount();
        if (!format.TryWrite(NinjsReader.Read(ninjs), _article, out var written, out var error))
        {
            _errors.NotWritable(path, format, error);
            return false;
        }
        if (NinjsLoss.Find(ninjs, written) is { } lost)
        {
            _errors.NotCarried(path, format, lost);
            return false;
        }

        terminal.Output.Write(_article.WrittenSpan);
        return true;
    }
}
