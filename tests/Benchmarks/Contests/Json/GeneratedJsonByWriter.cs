using ArticleSchema.Formats;

namespace ArticleSchema.Benchmarks.Contests.Json;

/// <summary>The JSON of the generated view, through a <see cref="System.Text.Json.Utf8JsonWriter"/>.</summary>
internal readonly struct GeneratedJsonByWriter : IContestant
{
    public static string Name => "generated-by-writer";

    public static long Run(Article article)
    {
        var writer = JsonOutput.Open();
        if (!DpaAfxStory.TryParse(article.Utf8, out var story))
            return 0;
        writer.WriteStartObject();
        story.WriteJsonProperties(writer);
        writer.WriteEndObject();
        return JsonOutput.Close();
    }
}
