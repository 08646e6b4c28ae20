using System.Text.Json;
using ArticleSchema.Newswire.Articles;

namespace ArticleSchema.Newswire.Tasks;

/// <summary>Writes articles as their formats have them, with where they come from.</summary>
/// <param name="terminal">Where the lines go.</param>
internal sealed class JsonLineTask(Terminal terminal) : LineTask(terminal)
{
    /// <inheritdoc/>
    protected override void WriteObject<T>(T article, WireFormat format, ArticleSource source, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("source", source.Path);
        json.WriteString("format", format.Name);
        article.WriteJsonProperties(json);
        json.WriteEndObject();
    }
}
