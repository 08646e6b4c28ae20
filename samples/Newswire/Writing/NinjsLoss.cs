using System.Buffers;
using System.Text.Json;
using ArticleSchema.Formats;
using ArticleSchema.Newswire.News;

namespace ArticleSchema.Newswire.Writing;

/// <summary>Finds what of a ninjs object is not in the article that was written of it: the article is read, and its ninjs compared.</summary>
internal static class NinjsLoss
{
    /// <summary>What says how the object came to be, and not what it says.</summary>
    private static readonly HashSet<string> _circumstances = ["uri", "standard", "representationType", "profile", "version"];

    /// <summary>The first property that the article does not have as it is given; null if it has all.</summary>
    /// <param name="given">The object.</param>
    /// <param name="written">The article, as it was read back.</param>
    public static string? Find(JsonElement given, NewsItem written)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
            new NinjsWriter().Write(written, writer);
        var found = JsonElement.Parse(json.WrittenSpan);

        return given.EnumerateObject().FirstOrDefault(property => !IsKept(property, found, written)) is { Value.ValueKind: not JsonValueKind.Undefined } lost
            ? lost.Name
            : null;
    }

    private static bool IsKept(JsonProperty given, JsonElement found, NewsItem written) =>
        given.Name switch
        {
            "bodies" => IsBodyKept(NinjsReader.TextOf(given.Value), NinjsReader.TextOf(found.GetProperty("bodies")), written),
            "versionCreated" => NewsTime.TryParseUtc(given.Value.ToString()) == NewsTime.TryParseUtc(NinjsReader.Text(found, given.Name)),
            var name => _circumstances.Contains(name) || (found.TryGetProperty(name, out var value) && Has(value, given.Value)),
        };

    /// <summary>A dateline may have been made of the place and the agency.</summary>
    private static bool IsBodyKept(JsonElement? given, JsonElement? found, NewsItem written)
    {
        if (given is not { } givenBody || found is not { } foundBody)
            return false;

        var text = NinjsReader.Text(foundBody, "value")!;
        var dateline = written.First(NewsRole.Dateline) ?? "";
        return (NinjsReader.Text(givenBody, "value") == text || dateline + NinjsReader.Text(givenBody, "value") == text)
            && NinjsReader.Text(givenBody, "wordCount") is var words
            && (words is null || words == NinjsReader.Text(foundBody, "wordCount"));
    }

    /// <summary>Whether a value is another one; or a list, all elements of another one.</summary>
    private static bool Has(JsonElement value, JsonElement other) =>
        value.ValueKind == JsonValueKind.Array && other.ValueKind == JsonValueKind.Array
            ? other.EnumerateArray().All(element => value.EnumerateArray().Any(own => JsonElement.DeepEquals(own, element)))
            : JsonElement.DeepEquals(value, other);
}
