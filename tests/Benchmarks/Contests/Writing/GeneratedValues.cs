using ArticleSchema.Formats;

namespace ArticleSchema.Benchmarks.Contests.Writing;

/// <summary>The generated view, written of its values: sized, copied, and read back, which is what makes it safe.</summary>
internal readonly struct GeneratedValues : IContestant
{
    public static string Name => "generated-values";

    public static long Run(Article article)
    {
        if (!DpaAfxStory.TryParse(article.Utf8, out var story))
            return 0;
        var isWritten = DpaAfxStory.TryCreate(
            article.Destination, story.Stamp, story.Place, story.Agency, story.Body.Text, story.SignOff.Text, out var copy, out _);
        return isWritten ? copy.GetByteCount() : 0;
    }
}
