using System.Text.Json;
using ArticleSchema.Formats;

namespace ArticleSchema.Newswire.News;

/// <summary>Writes ninjs 3.1, the IPTC's JSON for news (iptc.org/standards/ninjs).</summary>
/// <remarks>A time without a zone is left out: ninjs has none such.</remarks>
internal sealed class NinjsWriter : INewsWriter
{
    /// <inheritdoc/>
    public void Write(NewsItem item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("uri", item.Uri);
        json.WriteString("type", "text");
        WriteText("language", item.First(NewsRole.Language));
        if (item.Sent is { HasZone: true } sent)
            json.WriteString("versionCreated", sent.Text);
        if (item.Urgency is { } urgency)
            json.WriteNumber("urgency", urgency);
        WriteText("slugline", item.Join("/", NewsRole.Keyword));
        WriteText("edNote", EdNote.Write(item));
        WriteText("copyrightHolder", item.First(NewsRole.CopyrightHolder));
        WriteText("copyrightNotice", item.First(NewsRole.CopyrightNotice));
        WriteText("by", item.Join(", ", NewsRole.Byline));
        WriteText("located", item.Located);
        WriteList("places", item.All(NewsRole.Place), place => json.WriteString("name", place));
        WriteList("headlines", item.All(NewsRole.Headline), headline => json.WriteString("value", headline));
        WriteList(
            "descriptions",
            Pairs([(NewsRole.Teaser, NinjsTerms.Teaser), (NewsRole.Dateline, NinjsTerms.Dateline)]),
            description => WritePair("role", description.Term, "value", description.Text));
        WriteBodies(item, json);
        WriteList("infoSources", Pairs(NinjsTerms.Parties), party => WritePair("name", party.Text, "role", party.Term));
        WriteList("subjects", Pairs(NinjsTerms.Subjects), subject => WritePair("literal", subject.Text, "rel", subject.Term));
        WriteList("altIds", Pairs(NinjsTerms.Names), name => WritePair("role", name.Term, "value", name.Text));
        WriteStandard(json);
        json.WriteEndObject();

        IEnumerable<(string Term, string Text)> Pairs((NewsRole Role, string Term)[] terms) =>
            terms.SelectMany(term => item.All(term.Role).Select(text => (term.Term, text)));

        void WriteText(string name, string? text)
        {
            if (text is not null)
                json.WriteString(name, text);
        }

        void WritePair(string first, string firstText, string second, string secondText)
        {
            json.WriteString(first, firstText);
            json.WriteString(second, secondText);
        }

        void WriteList<T>(string name, IEnumerable<T> values, Action<T> writeProperties)
        {
            if (!values.Any())
                return;

            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStartObject();
                writeProperties(value);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
    }

    private static void WriteBodies(NewsItem item, Utf8JsonWriter json)
    {
        json.WriteStartArray("bodies");
        json.WriteStartObject();
        json.WriteString("contentType", "text/plain");
        if (item.Words is { } words)
            json.WriteNumber("wordCount", words);
        json.WriteString("value", BodyText.OfText(item));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("contentType", "text/html");
        json.WriteString("value", BodyText.OfHtml(item));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteStandard(Utf8JsonWriter json)
    {
        json.WriteStartObject("standard");
        json.WriteString("name", "ninjs");
        json.WriteString("version", "3.1");
        json.WriteString("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
        json.WriteEndObject();
    }
}
