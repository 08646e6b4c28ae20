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
    public static long Sum(DpaAfxStory story, ReadOnlySpan<byte> utf8)
    {
        var sum = story.Stamp is { } stamp ? StoryParts.Stamp(stamp.Year, stamp.Month) : 0;
        sum += StoryParts.Part(Window.OffsetOf(story.Place, utf8), story.Place.Length);
        sum += StoryParts.Part(Window.OffsetOf(story.Agency, utf8), story.Agency.Length);
        foreach (var initials in story.SignOff)
            sum += StoryParts.Part(Window.OffsetOf(initials, utf8), initials.Length);
        return sum;
    }
}
