using ArticleSchema.Formats;

namespace ArticleSchema.Benchmarks.Contests.Reading;

/// <summary>The generated view, all of it visited.</summary>
internal readonly struct GeneratedView : IContestant
{
    public static string Name => "generated-view";

    public static long Run(Article article)
    {
        var utf8 = article.Utf8;
        if (!DpaAfxStory.TryParse(utf8, out var story))
            return 0;

        var sum = GeneratedFields.Sum(story, utf8);
        foreach (var block in story.Body)
        {
            var isSubhead = block.Kind == Block.Kinds.Subhead;
            var text = isSubhead ? block.Subhead : block.Paragraph;
            sum += StoryParts.Part(text, utf8) + (isSubhead ? 1 : 0);
        }
        return sum;
    }
}
