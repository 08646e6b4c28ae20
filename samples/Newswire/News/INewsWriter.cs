using System.Text.Json;

namespace ArticleSchema.Newswire.News;

/// <summary>Writes articles in a JSON of the industry.</summary>
internal interface INewsWriter
{
    /// <summary>Writes an article as an object.</summary>
    /// <param name="item">The article.</param>
    /// <param name="json">Takes the object.</param>
    void Write(NewsItem item, Utf8JsonWriter json);
}
