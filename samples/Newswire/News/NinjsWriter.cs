using System.Text.Json;
using ArticleSchema.Formats;

namespace ArticleSchema.Newswire.News;

/// <summary>Writes ninjs 3.1, the IPTC's JSON for news (iptc.org/standards/ninjs).</summary>
/// <remarks>A time without a zone is left out: ninjs has none such.</remarks>
internal sealed class NinjsWriter : INewsWriter
{
    /// <summary>The roles of parties, and what ninjs is told of each.</summary>
    private static readonly (NewsRole Role, string Name)[] _parties =
    [
        (NewsRole.Provider, "provider"),
        (NewsRole.Agency, "agency"),
        (NewsRole.Initials, "initials"),
        (NewsRole.Credit, "credit"),
    ];

    /// <summary>The roles of names that a sender gives an article.</summary>
    private static readonly (NewsRole Role, string Name)[] _names =
    [
        (NewsRole.Service, "service"),
        (NewsRole.Serial, "serial"),
        (NewsRole.AgencySerial, "agencySerial"),
        (NewsRole.MessageId, "messageId"),
    ];

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
        WriteText("edNote", item.Join("\n", NewsRole.Note));
        WriteText("copyrightHolder", item.First(NewsRole.CopyrightHolder));
        WriteText("by", item.Join(", ", NewsRole.Byline));
        WriteText("located", item.Located);
        WriteList("places", item.All(NewsRole.Place), place => json.WriteString("name", place));
        WriteList("headlines", item.All(NewsRole.Headline), headline => json.WriteString("value", headline));
        WriteList("descriptions", item.All(NewsRole.Teaser), teaser => WritePair("role", "teaser", "value", teaser));
        WriteBodies(item, json);
        WriteList("infoSources", Pairs(_parties), party => WritePair("name", party.Text, "role", party.Name));
        WriteList(
            "subjects",
            Pairs([(NewsRole.Desk, "desk"), (NewsRole.Security, "security")]),
            subject => WritePair("literal", subject.Text, "rel", subject.Name));
        WriteList("altIds", Pairs(_names), name => WritePair("role", name.Name, "value", name.Text));
        WriteStandard(json);
        json.WriteEndObject();

        IEnumerable<(string Name, string Text)> Pairs((NewsRole Role, string Name)[] roles) =>
            roles.SelectMany(role => item.All(role.Role).Select(text => (role.Name, text)));

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
