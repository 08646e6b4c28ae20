using System.Text;

namespace ArticleSchema.Runtime.Tests;

/// <summary>Makes byte strings.</summary>
internal static class Bytes
{
    /// <summary>A text in UTF-8.</summary>
    public static byte[] Of(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A byte for each character: what is not UTF-8 can be written so.</summary>
    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>The same bytes many times.</summary>
    public static byte[] Repeat(string text, int count) => Of(string.Concat(Enumerable.Repeat(text, count)));

    /// <summary>A byte string of an alphabet.</summary>
    public static byte[] Random(Random random, ReadOnlySpan<byte> alphabet, int maxLength, int minLength = 0) =>
        random.GetItems(alphabet, random.Next(minLength, maxLength + 1));

    /// <summary>A concatenation of pieces and of parts of them: where searches go astray.</summary>
    public static byte[] RandomOfPieces(Random random, IReadOnlyList<byte[]> pieces, int maxCount)
    {
        var result = new List<byte>();
        for (var count = random.Next(maxCount + 1); count > 0; count--)
        {
            var piece = pieces[random.Next(pieces.Count)];
            var isWhole = random.Next(3) > 0;
            result.AddRange(isWhole ? piece : piece[..random.Next(piece.Length + 1)]);
        }
        return [.. result];
    }

    /// <summary>Every byte string of an alphabet up to a length, the shortest first.</summary>
    public static IEnumerable<byte[]> Every(ReadOnlySpan<byte> alphabet, int maxLength, int minLength = 0)
    {
        var letters = alphabet.ToArray();
        return Enumerable.Range(minLength, maxLength - minLength + 1).SelectMany(length => OfLength(letters, length));
    }

    private static IEnumerable<byte[]> OfLength(byte[] letters, int length) =>
        length == 0
            ? [[]]
            : OfLength(letters, length - 1).SelectMany(_ => letters, (shorter, letter) => (byte[])[.. shorter, letter]);
}
