using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleSchema.Formats;

namespace ArticleSchema.Benchmarks.Contests.Json;

/// <summary>A record of strings that System.Text.Json's source generator knows; it has been read before.</summary>
internal readonly struct SerializedRecord : IContestant
{
    private static readonly Dictionary<Article, StoryRecord> _records = [];
    private static readonly StoryContext _context =
        new(new JsonSerializerOptions(StoryContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Name => "json-serializer";

    public static long Run(Article article)
    {
        if (!_records.TryGetValue(article, out var story))
            _records.Add(article, story = Read(article));
        JsonSerializer.Serialize(JsonOutput.Open(), story, _context.StoryRecord);
        return JsonOutput.Close();
    }

    private static StoryRecord Read(Article article)
    {
        var story = DpaAfxStory.Parse(article.Utf8);
        var body = new List<BlockRecord>();
        foreach (var block in story.Body)
            body.Add(new(block.Kind == Block.Kinds.Subhead ? "subhead" : "paragraph", block.ToString()));
        var signOff = new List<string>();
        foreach (var initials in story.SignOff)
            signOff.Add(initials.ToString());
        return new(story.Stamp?.ToString("yyyy-MM"), story.Place.ToString(), story.Agency.ToString(), body, signOff);
    }
}

/// <summary>A story as strings.</summary>
internal sealed record StoryRecord(string? Stamp, string Place, string Agency, List<BlockRecord> Body, List<string> SignOff);

/// <summary>A block as strings.</summary>
internal sealed record BlockRecord(string Kind, string Text);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StoryRecord))]
internal sealed partial class StoryContext : JsonSerializerContext;
