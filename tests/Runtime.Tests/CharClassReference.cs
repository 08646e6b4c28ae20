using System.Text;

namespace ArticleSchema.Runtime.Tests;

/// <summary>What <see cref="CharClass"/> is to do, with a set of characters and no decoder.</summary>
/// <param name="characters">The characters; encoded, each one is compared with the bytes of the window.</param>
internal sealed class CharClassReference(HashSet<Rune> characters)
{
    private readonly List<byte[]> _encoded = [.. characters.Select(character => Bytes.Of(character.ToString()))];

    /// <summary>The characters of ranges; surrogates are none.</summary>
    public static CharClassReference OfRanges(IEnumerable<(int First, int Last)> ranges) =>
        new([
            .. ranges
                .SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))
                .Where(Rune.IsValid)
                .Select(codePoint => new Rune(codePoint)),
        ]);

    public bool ContainsAll(byte[] text) => CountFirst(text, int.MaxValue) == text.Length;

    public bool ContainsLast(byte[] text) => MatchLast(text) > 0;

    public int CountFirst(byte[] window, int limit)
    {
        var count = 0;
        while (count <= limit && MatchFirst(window[count..]) is var length and > 0)
            count += length;
        return count;
    }

    public int CountLast(byte[] window, int limit)
    {
        var count = 0;
        while (count <= limit && MatchLast(window[..^count]) is var length and > 0)
            count += length;
        return count;
    }

    private int MatchFirst(byte[] window) =>
        _encoded.Find(character => window.AsSpan().StartsWith(character))?.Length ?? 0;

    private int MatchLast(byte[] window) =>
        _encoded.Find(character => window.AsSpan().EndsWith(character))?.Length ?? 0;
}
