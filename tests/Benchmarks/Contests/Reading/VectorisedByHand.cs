using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema.Benchmarks.Contests.Reading;

/// <summary>The fastest that we can write for this one format: masks of 64 bytes for the header, the sign-off and the line feeds.</summary>
internal readonly struct VectorisedByHand : IContestant
{
    private const int Width = 64;

    public static string Name => "by-hand-vectorised";

    public static long Run(Article article)
    {
        var utf8 = article.Utf8;
        if (!TryReadFields(utf8, out var start, out var end, out var sum))
            return SafeByHand.Run(article);
        return end > start ? sum + SumOfBlocks(utf8[..end], start) : sum;
    }

    /// <summary>Reads a story but for its body, if the masks tell all of it.</summary>
    /// <param name="utf8">The story.</param>
    /// <param name="start">Where the body starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="sum">What the fields add to the sum.</param>
    public static bool TryReadFields(ReadOnlySpan<byte> utf8, out int start, out int end, out long sum)
    {
        (start, end, sum) = (0, 0, 0);
        if (utf8.Length < Width || !TryReadHeader(utf8, out start, out sum))
            return false;
        end = TakeSignOff(utf8, start, ref sum);
        return true;
    }

    private static bool TryReadHeader(ReadOnlySpan<byte> utf8, out int start, out long sum)
    {
        start = 0;
        var at = 0;
        if (StoryText.TryReadStamp(utf8, out sum))
            at = StoryText.StampLength;

        ref var first = ref MemoryMarshal.GetReference(utf8);
        var blanks = Find(ref first, (byte)' ');
        var opening = blanks & Find(ref first, (byte)'(') >> 1 & ulong.MaxValue << at;
        if (opening == 0)
            return false;
        var place = BitOperations.TrailingZeroCount(opening);
        var closing = Find(ref first, (byte)')') & blanks >> 1 & Find(ref first, (byte)'-') >> 2 & blanks >> 3
            & ~(opening ^ (opening - 1));
        if (closing == 0)
            return false;
        var agency = BitOperations.TrailingZeroCount(closing);
        if (place == at || agency == place + 2)
            return false;

        sum += StoryParts.Part(at, place - at) + StoryParts.Part(place + 2, agency - place - 2);
        start = agency + 4;
        return true;
    }

    private static int TakeSignOff(ReadOnlySpan<byte> utf8, int start, ref long sum)
    {
        ref var last = ref Unsafe.Add(ref MemoryMarshal.GetReference(utf8), utf8.Length - Width);
        var bytes = Vector512.LoadUnsafe(ref last);
        var others = ~Vector512.LessThan(
            (bytes | Vector512.Create((byte)0x20)) - Vector512.Create((byte)'a'), Vector512.Create((byte)26)).ExtractMostSignificantBits();
        var slashes = Find(ref last, (byte)'/');
        var end = Width;
        while (end > 0)
        {
            var before = Width - 1 - BitOperations.LeadingZeroCount(others & ulong.MaxValue >> (Width - end));
            var length = end - before - 1;
            if (before < 0 || length is < 2 or > 4 || (slashes >> before & 1) == 0 || utf8.Length - Width + before < start)
                break;
            sum += StoryParts.Part(utf8.Length - Width + before + 1, length);
            end = before;
        }
        return utf8.Length - Width + end;
    }

    private static long SumOfBlocks(ReadOnlySpan<byte> utf8, int start)
    {
        if (utf8.Length < Width)
            return SafeBlocks(utf8, start);

        ref var first = ref MemoryMarshal.GetReference(utf8);
        nint last = utf8.Length - Width;
        var sum = 0L;
        var from = start;
        for (nint block = start; block < utf8.Length; block += Width)
        {
            while (block < last)
            {
                if (HasLineFeed(ref Unsafe.Add(ref first, block)))
                    break;
                block += Width;
            }

            // Or the last block: the last bytes of the text, without those that have been looked at.
            var near = nint.Min(block, last);
            var lineFeeds = Find(ref Unsafe.Add(ref first, near), (byte)'\n') >> (int)(block - near);
            while (lineFeeds != 0)
            {
                var at = (int)block + BitOperations.TrailingZeroCount(lineFeeds);
                lineFeeds &= lineFeeds - 1;
                if (at < from || at + 1 >= utf8.Length || utf8[at + 1] != '\n')
                    continue;
                lineFeeds &= lineFeeds - 1;
                sum += SumOfBlock(utf8[from..at], from);
                from = at + 2;
            }
        }
        return sum + SumOfBlock(utf8[from..], from);
    }

    private static long SafeBlocks(ReadOnlySpan<byte> utf8, int from)
    {
        var sum = 0L;
        foreach (var range in utf8[from..].Split("\n\n"u8))
            sum += SumOfBlock(utf8[from..][range], from + range.Start.Value);
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long SumOfBlock(ReadOnlySpan<byte> block, int start) =>
        StoryParts.Block(start, block.Length, StoryText.IsSubhead(block));

    /// <summary>Whether there is a line feed among 64 bytes: less work than where, unless the vectors are as long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasLineFeed(ref byte block)
    {
        if (Vector512.IsHardwareAccelerated)
            return Find(ref block, (byte)'\n') != 0;

        var lineFeeds = Vector256.Create((byte)'\n');
        var lower = Vector256.Equals(Vector256.LoadUnsafe(ref block), lineFeeds);
        var upper = Vector256.Equals(Vector256.LoadUnsafe(ref block, (nuint)Vector256<byte>.Count), lineFeeds);
        return (lower | upper) != Vector256<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find(ref byte block, byte value) =>
        Vector512.Equals(Vector512.LoadUnsafe(ref block), Vector512.Create(value)).ExtractMostSignificantBits();
}
