using System.Runtime.CompilerServices;
using ArticleSchema.Formats;

namespace ArticleSchema.Benchmarks.Contests.Reading;

/// <summary>The generated view, all but its body visited.</summary>
internal readonly struct GeneratedFields : IContestant
{
    public static string Name => "generated-view";

    public static long Run(Article article)
    {
        var utf8 = article.Utf8;
        return DpaAfxStory.TryParse(utf8, out var story) ? Sum(story, utf8) : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Sum(in DpaAfxStory story, ReadOnlySpan<byte> utf8)
    {
        var sum = story.Stamp is { } stamp ? StoryParts.Stamp(stamp) : 0;
        sum += StoryParts.Part(story.Place, utf8);
        sum += StoryParts.Part(story.Agency, utf8);
        foreach (var initials in story.SignOff)
            sum += StoryParts.Part(initials, utf8);
        return sum;
    }
}
