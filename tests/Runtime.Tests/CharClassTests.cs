using System.Text;

namespace ArticleSchema.Runtime.Tests;

public sealed class CharClassTests
{
    // The edges of the lengths of UTF-8, of the surrogates and of Unicode, and some others.
    private static readonly int[] _codePoints =
        [0x80, 0xBF, 0xC4, 0xE9, 0x7FF, 0x800, 0x20AC, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF];

    // What decoders have to refuse: continuations, overlong forms, surrogates, beyond Unicode, and sequences cut short.
    private static readonly byte[][] _invalid =
    [
        [0x80], [0xBF], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98],
        [0xF4, 0x90, 0x80, 0x80], [0xFF],
    ];

    private static CharClass AToC => new(0, 0b1110UL << 32);

    private static CharClass Latin1Letters => new(0, 0, "ÀÖØöøÿ");

    private static CharClass AllBeyondAscii => new(0, 0, "\u0080\U0010FFFF");

    [Fact]
    public void EveryAsciiCharacterHasItsBit() =>
        Laws.ForEvery(Enumerable.Range(0, 128), i =>
        {
            var one = new CharClass(i < 64 ? 1UL << i : 0, i < 64 ? 0 : 1UL << (i - 64));
            for (var other = 0; other < 256; other++)
            {
                Assert.Equal(i == other, one.ContainsAll([(byte)other]));
                Assert.Equal(i == other, one.ContainsLast([(byte)other]));
            }
        });

    [Fact]
    [Trait("Category", "Vectors")]
    public void ALongRunIsCountedToItsEndOrBeyondTheLimit() =>
        Laws.ForAll(
            seed: 20261204,
            count: 20_000,
            random => (Bytes.Random(random, "aabbcc"u8, maxLength: 90), Bytes.Random(random, "adÄ"u8, maxLength: 90), random.Next(100)),
            input =>
            {
                var (run, others, limit) = input;
                byte[] window = [.. run, .. others];
                var count = window.AsSpan().IndexOfAnyExcept("abc"u8) is var end and >= 0 ? end : window.Length;
                Assert.Equal(Math.Min(count, limit + 1), AToC.CountFirst(window, limit));
            });

    [Fact]
    public void AnEmptyTextHasAllItsCharactersInAnyClassButNoLastOne()
    {
        Assert.True(AToC.ContainsAll(""u8));
        Assert.True(default(CharClass).ContainsAll(""u8));
        Assert.False(AToC.ContainsLast(""u8));
        Assert.False(AllBeyondAscii.ContainsLast(""u8));
    }

    [Fact]
    public void TheDefaultClassIsEmpty()
    {
        for (var value = 0; value < 256; value++)
            Assert.False(default(CharClass).ContainsAll([(byte)value]));
    }

    [Theory]
    [InlineData("À", true)]
    [InlineData("Ö", true)]
    [InlineData("×", false)]
    [InlineData("Ø", true)]
    [InlineData("ÿ", true)]
    [InlineData("Ā", false)]
    [InlineData("¿", false)]
    [InlineData("A", false)]
    [InlineData("€", false)]
    [InlineData("😀", false)]
    public void ARangeHasItsEndsAndNothingBeyondThem(string character, bool isContained)
    {
        Assert.Equal(isContained, Latin1Letters.ContainsAll(Bytes.Of(character)));
        Assert.Equal(isContained, Latin1Letters.ContainsLast(Bytes.Of(character)));
    }

    [Theory]
    [InlineData("abcd", 9, 3)]
    [InlineData("abcd", 3, 3)]
    [InlineData("abcd", 2, 3)]
    [InlineData("abcd", 1, 2)]
    [InlineData("abcd", 0, 1)]
    [InlineData("dabc", 9, 0)]
    [InlineData("", 9, 0)]
    public void CountingTheFirstStopsBeyondTheLimit(string window, int limit, int count) =>
        Assert.Equal(count, AToC.CountFirst(Bytes.Of(window), limit));

    [Theory]
    [InlineData("dcba", 9, 3)]
    [InlineData("dcba", 3, 3)]
    [InlineData("dcba", 2, 3)]
    [InlineData("dcba", 1, 2)]
    [InlineData("dcba", 0, 1)]
    [InlineData("abcd", 9, 0)]
    [InlineData("", 9, 0)]
    public void CountingTheLastStopsBeyondTheLimit(string window, int limit, int count) =>
        Assert.Equal(count, AToC.CountLast(Bytes.Of(window), limit));

    [Theory]
    [InlineData("abC", 2, 1, false, true)]
    [InlineData("ABc", 2, 1, false, true)]
    [InlineData("abc", 3, 3, true, true)]
    [InlineData("ABC", 3, 3, true, true)]
    [InlineData("äb", 3, 3, true, true)]
    [InlineData("1a", 0, 1, false, true)]
    [InlineData("", 0, 0, true, false)]
    public void ATextKeepsToOneOfSeveralClasses(string text, int first, int last, bool all, bool hasLast)
    {
        var either = CharClass.OneOf(new(0, 0x07FFFFFE00000000, "ääööüü"), new(0, 0x07FFFFFE));

        Assert.Equal(first, either.CountFirst(Bytes.Of(text), 99));
        Assert.Equal(last, either.CountLast(Bytes.Of(text), 99));
        Assert.Equal(all, either.ContainsAll(Bytes.Of(text)));
        Assert.Equal(hasLast, either.ContainsLast(Bytes.Of(text)));
    }

    [Fact]
    public void ACharacterThatCrossesTheLimitIsCountedWhole()
    {
        Assert.Equal(4, Latin1Letters.CountFirst("ééé"u8, 3));
        Assert.Equal(4, Latin1Letters.CountLast("ééé"u8, 3));
    }

    [Fact]
    public void ACharacterCutInTwoIsNone()
    {
        Assert.Equal(2, Latin1Letters.CountFirst("éé"u8[..3], 9));
        Assert.Equal(2, Latin1Letters.CountLast("éé"u8[1..], 9));
        Assert.False(Latin1Letters.ContainsAll("é"u8[..1]));
        Assert.False(Latin1Letters.ContainsLast("é"u8[1..]));
    }

    [Fact]
    public void TheClassOfAllBeyondAsciiTakesEveryByteFrom0x80() =>
        Laws.ForAll(seed: 20240608, count: 2_000, random => RandomWindow(random, []), window =>
        {
            var first = window.TakeWhile(value => value >= 0x80).Count();
            var last = window.Reverse().TakeWhile(value => value >= 0x80).Count();

            Assert.Equal(first, AllBeyondAscii.CountFirst(window, window.Length));
            Assert.Equal(last, AllBeyondAscii.CountLast(window, window.Length));
            Assert.Equal(first == window.Length, AllBeyondAscii.ContainsAll(window));
            Assert.Equal(last > 0, AllBeyondAscii.ContainsLast(window));
        });

    [Fact]
    public void AnyClassIsAsTheReferenceHasIt() =>
        Laws.ForAll(
            seed: 20240609,
            count: 5_000,
            random =>
            {
                var ranges = RandomRanges(random);
                return (Ranges: ranges, Window: RandomWindow(random, ranges), Limit: random.Next(12));
            },
            input => Check(input.Ranges, input.Window, input.Limit));

    // A decoder has U+FFFD for invalid bytes. Only the class of all characters beyond ASCII takes those.
    [Fact]
    public void InvalidBytesAreNotInAClassThatHasTheReplacementCharacter() =>
        Laws.ForEvery(_invalid, invalid => Check([(0xFFF0, 0xFFFF)], invalid, limit: 9));

    // What [Chars("^é")] becomes.
    [Fact]
    public void InvalidBytesAreNotInAClassOfAllButOneBeyondAscii() =>
        Laws.ForEvery(_invalid, invalid =>
        {
            var chars = new CharClass(~0UL, ~0UL, "\u0080èê\U0010FFFF");

            Assert.Equal(0, chars.CountFirst(invalid, 9));
            Assert.Equal(0, chars.CountLast(invalid, 9));
        });

    private static void Check((int First, int Last)[] ranges, byte[] window, int limit)
    {
        var reference = CharClassReference.OfRanges(ranges);
        var (low, high) = (0UL, 0UL);
        foreach (var (first, _) in ranges.Where(range => range.Last < 0x80))
            (low, high) = first < 64 ? (low | 1UL << first, high) : (low, high | 1UL << (first - 64));
        var beyondAscii = ranges.Where(range => range.First >= 0x80).SelectMany(range => new[] { range.First, range.Last });
        var chars = new CharClass(low, high, string.Concat(beyondAscii.Select(char.ConvertFromUtf32)));

        Assert.Equal(reference.CountFirst(window, limit), chars.CountFirst(window, limit));
        Assert.Equal(reference.CountLast(window, limit), chars.CountLast(window, limit));
        Assert.Equal(reference.ContainsAll(window), chars.ContainsAll(window));
        Assert.Equal(reference.ContainsLast(window), chars.ContainsLast(window));
    }

    /// <summary>Single ASCII characters and up to three ranges beyond, ascending, without U+FFFD.</summary>
    private static (int First, int Last)[] RandomRanges(Random random)
    {
        var ascii = Bytes.Random(random, "\0\n\r 09?@AZaz\x7F"u8, maxLength: 4).Select(value => ((int)value, (int)value));
        var beyond = random.GetItems(_codePoints, random.Next(4)).Distinct().Order().Select(first =>
            (first, RandomEnd(random, first)));
        return [.. ascii, .. beyond];
    }

    private static int RandomEnd(Random random, int first) =>
        first + random.Next(3) is var last && Rune.IsValid(last) ? last : first;

    private static byte[] RandomWindow(Random random, (int First, int Last)[] ranges)
    {
        // The ends of the ranges and what stands next to them; the ends are the likeliest, so that there is something to count.
        var ends = ranges.SelectMany(range => new[] { range.First, range.Last });
        var members = Encode(Enumerable.Repeat(ends, 5).SelectMany(codePoints => codePoints));
        var neighbours = Encode(ranges.SelectMany(range => new[] { range.First - 1, range.Last + 1 }));
        return Bytes.RandomOfPieces(random, [.. members, .. neighbours, .. Encode(_codePoints), .. _invalid], maxCount: 6);

        static IEnumerable<byte[]> Encode(IEnumerable<int> codePoints) =>
            codePoints.Where(Rune.IsValid).Select(codePoint => Bytes.Of(new Rune(codePoint).ToString()));
    }
}
