using System.Text.Json;
using ArticleSchema.Formats;
using ArticleSchema.Newswire.News;

namespace ArticleSchema.Newswire.Writing;

/// <summary>Reads of a ninjs object what formats of text can have; <see cref="NinjsLoss"/> says what of it is left over.</summary>
internal static class NinjsReader
{
    /// <summary>The article of an object.</summary>
    /// <param name="ninjs">The object.</param>
    public static NewsItem Read(JsonElement ninjs)
    {
        var item = new NewsItem(Text(ninjs, "uri") ?? "");
        foreach (var headline in Items(ninjs, "headlines"))
            Add(NewsRole.Headline, Text(headline, "value"));
        Add(NewsRole.Byline, Text(ninjs, "by"));
        AddTerms("descriptions", "role", "value", [(NewsRole.Teaser, NinjsTerms.Teaser), (NewsRole.Dateline, NinjsTerms.Dateline)]);
        AddPlaces();
        AddTerms("infoSources", "role", "name", NinjsTerms.Parties);
        AddBody();
        AddTerms("subjects", "rel", "literal", NinjsTerms.Subjects);
        AddTerms("altIds", "role", "value", NinjsTerms.Names);
        Add(NewsRole.Urgency, Text(ninjs, "urgency"));
        Add(NewsRole.Language, Text(ninjs, "language"));
        EdNote.Read(Text(ninjs, "edNote") ?? "", item);
        Add(NewsRole.CopyrightHolder, Text(ninjs, "copyrightHolder"));
        Add(NewsRole.CopyrightNotice, Text(ninjs, "copyrightNotice"));
        if (NewsTime.TryParseUtc(Text(ninjs, "versionCreated")) is { } sent)
            item.Add(NewsRole.SentUtc, NewsTime.WriteUtc(sent));
        foreach (var keyword in Text(ninjs, "slugline")?.Split('/') ?? [])
            item.Add(NewsRole.Keyword, keyword);
        return item;

        void Add(NewsRole role, string? text)
        {
            if (text is not null)
                item.Add(role, text);
        }

        void AddTerms(string list, string term, string value, (NewsRole Role, string Term)[] terms)
        {
            foreach (var element in Items(ninjs, list))
                foreach (var known in terms.Where(known => known.Term == Text(element, term)))
                    Add(known.Role, Text(element, value));
        }

        void AddPlaces()
        {
            var places = Items(ninjs, "places").Select(place => Text(place, "name")).OfType<string>().ToList();
            var located = Text(ninjs, "located");
            if (places.Count == 0 && located is not null)
                places.AddRange(located.Split('/'));
            foreach (var place in places)
                item.Add(NewsRole.Place, place);
            if (located is not null && located.StartsWith($"{string.Join('/', places)}, ", StringComparison.Ordinal))
                item.Add(NewsRole.Region, located[(string.Join('/', places).Length + 2)..]);
        }

        void AddBody()
        {
            if (!ninjs.TryGetProperty("bodies", out var bodies) || TextOf(bodies) is not { } body)
                return;

            Add(NewsRole.Words, Text(body, "wordCount"));
            var text = Text(body, "value") ?? "";
            var dateline = item.First(NewsRole.Dateline);
            if (dateline is null && DatelineOf(text) is { } found)
                item.Add(NewsRole.Dateline, dateline = found);
            var isFirst = true;
            foreach (var (role, block) in BlocksOf(text, bodies))
            {
                var hasDateline = isFirst && dateline is not null && block.StartsWith(dateline, StringComparison.Ordinal);
                item.Add(role, hasDateline ? block[dateline!.Length..] : block);
                isFirst = false;
            }
        }

        // HTML that has the same text says what its blocks are.
        static IEnumerable<NewsPart> BlocksOf(string text, JsonElement bodies) =>
            Find(bodies, "text/html") is { } html
                && HtmlBlocks.TryRead(Text(html, "value") ?? "") is { } blocks
                && string.Join("\n\n", blocks.Select(block => block.Text)) == text
                ? blocks
                : text.Split("\n\n").Select(block => new NewsPart(NewsRole.Paragraph, block));

        // Others put no more than the place beside a text that begins with a dateline.
        string? DatelineOf(string text)
        {
            var start = $"{Text(ninjs, "located")} (";
            var end = start.Length > 2 && text.StartsWith(start, StringComparison.Ordinal) ? text.IndexOf(") - ", StringComparison.Ordinal) : -1;
            return end < 0 || text.AsSpan(0, end).Contains('\n') ? null : text[..(end + ") - ".Length)];
        }
    }

    /// <summary>The body that is text.</summary>
    /// <param name="bodies">The bodies.</param>
    public static JsonElement? TextOf(JsonElement bodies) => Find(bodies, "text/plain");

    /// <summary>The value of a property, if it is a text or a number.</summary>
    /// <param name="element">An object.</param>
    /// <param name="name">The name of the property.</param>
    public static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(name, out var value)
            && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : null;

    /// <summary>The first body of a type; one without a type is text.</summary>
    private static JsonElement? Find(JsonElement bodies, string contentType) =>
        (bodies.ValueKind == JsonValueKind.Array ? bodies.EnumerateArray() : default)
            .Where(body => (Text(body, "contentType") ?? "text/plain") == contentType)
            .Cast<JsonElement?>()
            .FirstOrDefault();

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default;
}
