using System.Text.Json;
using ArticleSchema.Newswire.Articles;
using ArticleSchema.Newswire.News;

namespace ArticleSchema.Newswire.Tasks;

/// <summary>Writes articles in a JSON of the industry.</summary>
/// <param name="writer">Writes the objects.</param>
/// <param name="terminal">Where the lines go.</param>
internal sealed class NewsLineTask(INewsWriter writer, Terminal terminal) : LineTask(terminal)
{
    /// <inheritdoc/>
    protected override void WriteObject<T>(T article, WireFormat format, ArticleSource source, Utf8JsonWriter json) =>
        writer.Write(NewsReader.Read(article, ContentUri.Of(source.Bytes)), json);
}
