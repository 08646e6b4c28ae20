using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using ArticleSchema.Formats;

namespace ArticleSchema.Benchmarks.Contests.Documents;

/// <summary>The same strings, made by hand of what the view has found; the text is looked at first whether it is UTF-8.</summary>
internal readonly struct StringsByHand : IContestant
{
    /// <summary>Somebody keeps it: else the compiler would not make it at all.</summary>
    private static StoryDocument? _last;

    public static string Name => "strings-by-hand";

    public static long Run(Article article)
    {
        if (!Utf8.IsValid(article.Utf8) || !DpaAfxStory.TryParse(article.Utf8, out var story))
            return 0;

        var body = new string[story.Body.Count()];
        var count = 0;
        foreach (var block in story.Body)
            body[count++] = Encoding.UTF8.GetString(block.Kind == Block.Kinds.Subhead ? block.Subhead : block.Paragraph);
        var signOff = new string[story.SignOff.Count()];
        count = 0;
        foreach (var initials in story.SignOff)
            signOff[count++] = Encoding.UTF8.GetString(initials);
        _last = new StoryDocument(
            story.Stamp,
            Encoding.UTF8.GetString(story.Place),
            Encoding.UTF8.GetString(story.Agency),
            ImmutableCollectionsMarshal.AsImmutableArray(body),
            ImmutableCollectionsMarshal.AsImmutableArray(signOff));
        return _last.Body.Length;
    }
}
