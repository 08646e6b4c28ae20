namespace ArticleSchema.Runtime.Tests;

public sealed class Utf8LiteralTests
{
    [Theory]
    [InlineData("\nX", "\nX", 2)]
    [InlineData("\r\nX", "\nX", 3)]
    [InlineData("\rX", "\nX", null)]
    [InlineData("\r\r\n", "\n", null)]
    [InlineData("\r", "\n", null)]
    [InlineData("", "\n", null)]
    [InlineData("a\r\n\nb", "a\n\nb", 5)]
    [InlineData("a\r\n", "a\n\n", null)]
    [InlineData("abc", "", 0)]
    [InlineData("é!", "é", 2)]
    public void AWindowStartsWithALiteral(string window, string literal, int? length) =>
        Assert.Equal(length, StartsWith(Bytes.Of(window), Bytes.Of(literal)));

    [Theory]
    [InlineData("X\n", "X\n", 2)]
    [InlineData("X\r\n", "X\n", 3)]
    [InlineData("X\n\r", "X\n", null)]
    [InlineData("\r\nX", "\nX", 3)]
    [InlineData("\r\r\nX", "\nX", 3)]
    [InlineData("\n\r\n", "\n\n", 3)]
    [InlineData("\r\n", "\n\n", null)]
    [InlineData("", "\n", null)]
    [InlineData("abc", "", 0)]
    public void AWindowEndsWithALiteral(string window, string literal, int? length) =>
        Assert.Equal(length, EndsWith(Bytes.Of(window), Bytes.Of(literal)));

    [Theory]
    [InlineData("\n\n\nX", "\n\nX", 1, 3)]
    [InlineData("\n\r\n\r\nX", "\n\nX", 1, 5)]
    [InlineData("\r\r\nX", "\nX", 1, 3)]
    [InlineData("abab\r\nc", "ab\n", 2, 4)]
    [InlineData("aab", "ab", 1, 2)]
    [InlineData("/\n/\n", "/\n", 0, 2)]
    [InlineData("\n\rX", "\nX", null, 0)]
    [InlineData("", "X", null, 0)]
    public void TheFirstOccurrenceIsFound(string window, string literal, int? start, int length) =>
        Assert.Equal(start is { } at ? (at, length) : null, IndexOf(Bytes.Of(window), Bytes.Of(literal)));

    [Theory]
    [InlineData("X\n\n\n", "X\n\n", 0, 3)]
    [InlineData("X\n\n\n", "\n\n", 2, 2)]
    [InlineData("X\n\r\n\r\n", "\n\n", 2, 4)]
    [InlineData("\r\nX\r\nXX", "\nX", 3, 3)]
    [InlineData("/\n/\r\n", "/\n", 2, 3)]
    [InlineData("aba\nba", "ba\n", 1, 3)]
    [InlineData("\n\rX", "\nX", null, 0)]
    [InlineData("", "\n", null, 0)]
    public void TheLastOccurrenceIsFound(string window, string literal, int? start, int length) =>
        Assert.Equal(start is { } at ? (at, length) : null, LastIndexOf(Bytes.Of(window), Bytes.Of(literal)));

    [Theory]
    [InlineData("abAB", "AB", 0, 2)]
    [InlineData("xAb\r\nAB\n", "aB\n", 1, 5)]
    [InlineData("\r\nX\nx", "\nx", 0, 3)]
    [InlineData("@[`{", "`", 2, 2)]
    [InlineData("äÄ", "Ä", 2, 2)]
    [InlineData("ab", "abc", null, null)]
    public void TheCaseMayNotMatter(string window, string literal, int? first, int? last)
    {
        var (bytes, sought) = (Bytes.Of(window), Bytes.Of(literal));

        Assert.Equal(first ?? -1, Utf8Literal.IndexOf(bytes, sought, ignoresCase: true, out var length));
        Assert.Equal(first is { } at && Utf8Literal.StartsWith(bytes.AsSpan(at), sought, ignoresCase: true, out var starting) ? starting : 0, length);
        Assert.Equal(last ?? -1, Utf8Literal.LastIndexOf(bytes, sought, ignoresCase: true, out length));
        Assert.Equal(last is null ? -1 : last + length, Utf8Literal.EndOfLast(bytes, sought, ignoresCase: true));
    }

    [Fact]
    public void InAnyCaseIsAsInLowerCase() =>
        Laws.ForAll(
            20261124,
            50_000,
            random => (Bytes.Random(random, "aAbB\n\r/"u8, 12), Bytes.Random(random, "aAb\n/"u8, 3, minLength: 1)),
            input =>
            {
                var (window, literal) = (Lower(input.Item1), Lower(input.Item2));
                Assert.Equal(IndexOf(window, literal), Found(Utf8Literal.IndexOf(input.Item1, input.Item2, true, out var length), length));
                Assert.Equal(LastIndexOf(window, literal), Found(Utf8Literal.LastIndexOf(input.Item1, input.Item2, true, out length), length));
            });

    [Fact]
    public void EverySmallCaseIsAsTheReferenceHasIt() => Laws.ForEvery(SmallCases("\nX"u8), CheckAll);

    [Fact]
    public void LargerCasesAreAsTheReferenceHasThem() =>
        Laws.ForAll(
            seed: 20240601,
            count: 20_000,
            random =>
            {
                var literal = Bytes.Random(random, "\n\nX/"u8, maxLength: 5, minLength: 1);
                List<byte[]> pieces = [.. LiteralReference.FormsOf(literal), [(byte)'\r'], [(byte)'\n'], [(byte)'X']];
                return (Window: Bytes.RandomOfPieces(random, pieces, maxCount: 8), Literal: literal);
            },
            CheckAll);

    [Fact]
    public void CarriageReturnsInALiteralStandForThemselves() => Laws.ForEvery(SmallCases("\r\nX"u8), CheckAll);

    // A line feed in a literal stands for both forms: a carriage return before it is no literal.
    private static IEnumerable<(byte[] Window, byte[] Literal)> SmallCases(ReadOnlySpan<byte> letters)
    {
        var literals = Bytes.Every(letters, maxLength: 3, minLength: 1)
            .Where(literal => literal.AsSpan().IndexOf("\r\n"u8) < 0)
            .ToList();
        return Bytes.Every("\r\nX"u8, maxLength: 6).SelectMany(_ => literals, (window, literal) => (window, literal));
    }

    private static void CheckAll((byte[] Window, byte[] Literal) input)
    {
        var (window, literal) = input;
        Assert.Equal(LiteralReference.StartsWith(window, literal), StartsWith(window, literal));
        Assert.Equal(LiteralReference.EndsWith(window, literal), EndsWith(window, literal));
        Assert.Equal(LiteralReference.IndexOf(window, literal), IndexOf(window, literal));
        Assert.Equal(LiteralReference.LastIndexOf(window, literal), LastIndexOf(window, literal));
    }

    private static int? StartsWith(byte[] window, byte[] literal) =>
        Utf8Literal.StartsWith(window, literal, out var length) ? length : null;

    private static int? EndsWith(byte[] window, byte[] literal) =>
        Utf8Literal.EndsWith(window, literal, out var length) ? length : null;

    private static (int Start, int Length)? IndexOf(byte[] window, byte[] literal) =>
        Found(Utf8Literal.IndexOf(window, literal, out var length), length);

    private static (int Start, int Length)? LastIndexOf(byte[] window, byte[] literal) =>
        Found(Utf8Literal.LastIndexOf(window, literal, out var length), length);

    private static (int Start, int Length)? Found(int start, int length)
    {
        if (start >= 0)
            return (start, length);

        Assert.Equal((-1, 0), (start, length));
        return null;
    }

    private static byte[] Lower(byte[] text) => [.. text.Select(value => (byte)char.ToLowerInvariant((char)value))];
}
