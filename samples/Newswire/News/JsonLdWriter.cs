using System.Text.Json;
using ArticleSchema.Formats;

namespace ArticleSchema.Newswire.News;

/// <summary>Writes JSON-LD of schema.org's NewsArticle (schema.org/NewsArticle), as pages have it for search engines.</summary>
internal sealed class JsonLdWriter : INewsWriter
{
    /// <inheritdoc/>
    public void Write(NewsItem item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", item.Uri);
        WriteText("headline", item.First(NewsRole.Headline));
        WriteText("abstract", item.Join("\n", NewsRole.Teaser));
        WriteText("dateline", item.Located);
        WriteText("articleBody", BodyText.OfText(item));
        WriteThings("author", "Person", item.All(NewsRole.Byline));
        WriteThings("editor", "Person", item.All(NewsRole.Initials));
        WriteText("creditText", item.Join("; ", NewsRole.Credit));
        WriteThings("sourceOrganization", "Organization", item.All(NewsRole.Agency));
        WriteThings("provider", "Organization", item.All(NewsRole.Provider));
        WriteThings("copyrightHolder", "Organization", item.All(NewsRole.CopyrightHolder));
        WriteThings("locationCreated", "Place", item.All(NewsRole.Place));
        WriteThings("about", "Thing", item.All(NewsRole.Security));
        WriteText("dateModified", item.Sent?.Text);
        WriteText("inLanguage", item.First(NewsRole.Language));
        WriteText("articleSection", item.First(NewsRole.Desk));
        WriteText("keywords", item.Join(", ", NewsRole.Keyword));
        if (item.Words is { } words)
            json.WriteNumber("wordCount", words);
        json.WriteEndObject();

        void WriteText(string name, string? text)
        {
            if (text is not null)
                json.WriteString(name, text);
        }

        void WriteThings(string name, string type, IEnumerable<string> things)
        {
            if (!things.Any())
                return;

            json.WriteStartArray(name);
            foreach (var thing in things)
            {
                json.WriteStartObject();
                json.WriteString("@type", type);
                json.WriteString("name", thing);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
    }
}
