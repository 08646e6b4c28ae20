using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using ArticleSchema.Formats;

namespace ArticleSchema.Benchmarks.Contests.Reading;

/// <summary>What reading a story has to find. Every contestant adds up the same.</summary>
internal static class StoryParts
{
    /// <summary>What a part adds to the sum.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="length">How long it is.</param>
    public static long Part(int start, int length) => start + 2L * length;

    /// <summary>What a part adds to the sum.</summary>
    /// <param name="text">The part.</param>
    /// <param name="utf8">The story that it is a piece of.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Part(ReadOnlySpan<byte> text, ReadOnlySpan<byte> utf8) =>
        Part((int)Unsafe.ByteOffset(in MemoryMarshal.GetReference(utf8), in MemoryMarshal.GetReference(text)), text.Length);

    /// <summary>What a block adds to the sum.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="isSubhead">Whether it is a sub-headline.</param>
    public static long Block(int start, int length, bool isSubhead) => Part(start, length) + (isSubhead ? 1 : 0);

    /// <summary>What the date of a story adds to the sum.</summary>
    /// <param name="stamp">The first day of its month.</param>
    public static long Stamp(DateOnly stamp) => stamp.DayNumber;

    /// <summary>The sum of a whole story.</summary>
    /// <param name="article">The story.</param>
    /// <param name="inCharacters">Whether the characters of the string are counted, not bytes.</param>
    public static long Sum(Article article, bool inCharacters)
    {
        var story = DpaAfxStory.Parse(article.Utf8);
        var sum = SumOfFields(article, inCharacters);
        foreach (var block in story.Body)
        {
            var text = block.Kind == Formats.Block.Kinds.Subhead ? block.Subhead : block.Paragraph;
            sum += Place(article, text, inCharacters) + (block.Kind == Formats.Block.Kinds.Subhead ? 1 : 0);
        }
        return sum;
    }

    /// <summary>The sum of a story without its body.</summary>
    /// <param name="article">The story.</param>
    /// <param name="inCharacters">Whether the characters of the string are counted, not bytes.</param>
    public static long SumOfFields(Article article, bool inCharacters)
    {
        var story = DpaAfxStory.Parse(article.Utf8);
        var sum = story.Stamp is { } stamp ? Stamp(stamp) : 0;
        sum += Place(article, story.Place, inCharacters) + Place(article, story.Agency, inCharacters);
        foreach (var initials in story.SignOff)
            sum += Place(article, initials, inCharacters);
        return sum;
    }

    private static long Place(Article article, ReadOnlySpan<byte> part, bool inCharacters)
    {
        var start = Window.OffsetOf(part, article.Utf8);
        return inCharacters
            ? Part(Encoding.UTF8.GetCharCount(article.Utf8[..start]), Encoding.UTF8.GetCharCount(part))
            : Part(start, part.Length);
    }
}
