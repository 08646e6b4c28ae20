using System.Globalization;
using ArticleSchema.Formats;

namespace ArticleSchema.Benchmarks.Contests.Json;

/// <summary>What users write who know <see cref="System.Text.Json.Utf8JsonWriter"/>: its <c>WriteString</c> of the same spans.</summary>
internal readonly struct WriterByHand : IContestant
{
    public static string Name => "utf8-json-writer";

    public static long Run(Article article)
    {
        var writer = JsonOutput.Open();
        if (!DpaAfxStory.TryParse(article.Utf8, out var story))
            return 0;

        writer.WriteStartObject();
        if (story.Stamp is { } stamp)
        {
            Span<byte> text = stackalloc byte[7];
            stamp.TryFormat(text, out _, "yyyy-MM", CultureInfo.InvariantCulture);
            writer.WriteString("stamp"u8, text);
        }
        else
        {
            writer.WriteNull("stamp"u8);
        }
        writer.WriteString("place"u8, story.Place);
        writer.WriteString("agency"u8, story.Agency);
        writer.WriteStartArray("body"u8);
        foreach (var block in story.Body)
        {
            var isSubhead = block.Kind == Block.Kinds.Subhead;
            writer.WriteStartObject();
            writer.WriteString("kind"u8, isSubhead ? "subhead"u8 : "paragraph"u8);
            writer.WriteString("text"u8, isSubhead ? block.Subhead : block.Paragraph);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("signOff"u8);
        foreach (var initials in story.SignOff)
            writer.WriteStringValue(initials);
        writer.WriteEndArray();
        writer.WriteEndObject();
        return JsonOutput.Close();
    }
}
