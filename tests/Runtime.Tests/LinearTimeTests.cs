namespace ArticleSchema.Runtime.Tests;

/// <summary>Searches through a megabyte of what is almost a match: milliseconds if linear, minutes if not.</summary>
public sealed class LinearTimeTests
{
    private const int Megabyte = 1 << 20;

    private static readonly TimeSpan _deadline = TimeSpan.FromSeconds(5);

    public static TheoryData<string, string> Searches => new()
    {
        { "\n", "\n\nX" },
        { "\n", "X\n\n" },
        { "\n", "\n\n\n\n\n\n\n\nX" },
        { "\r\n", "\n\nX" },
        { "\r\n", "X\n\n" },
        { "\r", "\nX" },
        { "\r", "X\n" },
        { "/", "//X" },
        { "/", "X//" },
        { "/", "////\nX" },
        { "/", "X\n////" },
        { "/\n", "/\n/X" },
        { "/\n", "X\n/\n" },
    };

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task ASearchForALiteralIsLinear(string piece, string literal)
    {
        var (window, sought) = (Megabytes(piece), Bytes.Of(literal));

        Assert.Equal((-1, -1), await InTime(() =>
            (Utf8Literal.IndexOf(window, sought, out _), Utf8Literal.LastIndexOf(window, sought, out _))));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("/")]
    public async Task AMatchOfAVeryLongLiteralIsLinear(string piece)
    {
        var window = Megabytes(piece);

        Assert.Equal((Megabyte, Megabyte), await InTime(() =>
        {
            Utf8Literal.StartsWith(window, window, out var first);
            Utf8Literal.EndsWith(window, window, out var last);
            return (first, last);
        }));
    }

    [Theory]
    [InlineData("/", "/", Megabyte + 1)]
    [InlineData("/", "//X", 1)]
    [InlineData("\n", "\n", Megabyte + 1)]
    [InlineData("\n", "\n\n", Megabyte / 2 + 1)]
    [InlineData("\n", "\n\nX", 1)]
    [InlineData("\r\n", "\n", Megabyte / 2 + 1)]
    [InlineData("\r\n", "\n\nX", 1)]
    [InlineData("\r", "\n", 1)]
    [InlineData("\r", "\r\n", 1)]
    public async Task EnumeratingAListIsLinear(string piece, string separator, int count)
    {
        var text = Megabytes(piece);

        Assert.Equal(count, await InTime(() => new Utf8List((ReadOnlySpan<byte>)text, Bytes.Of(separator)).Count()));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("x\n \t")]
    [InlineData("\n \r")]
    [InlineData("\r")]
    [InlineData("\r\nx")]
    [InlineData("x,-\n")]
    public async Task SeparatingAListIsLinear(string piece)
    {
        var text = Megabytes(piece);
        foreach (var separation in new[] { Separation.BlankLines(), Separation.OneOf(SeparatorPosition.Postfix, "\n", "\n\n", ",--") })
            await InTime(() => (new Utf8List((ReadOnlySpan<byte>)text, separation).Count(), separation.Delimits(text), CountFromEnd(text, separation)));
    }

    [Theory]
    [InlineData("/", "/", "X", -1)]
    [InlineData("/", "/", "/", Megabyte - 1)]
    [InlineData("\n", "\n", "X", -1)]
    [InlineData("\r\n", "\n", "X", -1)]
    [InlineData("a/", "/", "X", -1)]
    [InlineData("a", "/", "X", -1)]
    [InlineData("\r", "\n", "X", -1)]
    public async Task TakingAListIsLinear(string piece, string separator, string beyond, int taken)
    {
        var window = Megabytes(piece);

        Assert.Equal((taken, taken), await InTime(() => (
            Repetition.TakeFirst(window, new(0, 0b10UL << 32), 0, Megabyte, Bytes.Of(separator), Bytes.Of(beyond)),
            Repetition.TakeLast(window, new(0, 0b10UL << 32), 0, Megabyte, Bytes.Of(separator), Bytes.Of(beyond)))));
    }

    [Theory]
    [InlineData(0x80)]
    [InlineData(0xC3)]
    [InlineData(0xF0)]
    [InlineData((byte)'a')]
    public async Task CountingCharactersIsLinear(byte value)
    {
        var window = Enumerable.Repeat(value, Megabyte).ToArray();
        var expected = value < 0x80 ? (0, 0) : (Megabyte, Megabyte);

        Assert.Equal(expected, await InTime(() => (
            new CharClass(0, 0, "\u0080\U0010FFFF").CountFirst(window, Megabyte),
            new CharClass(0, 0, "\u0080\U0010FFFF").CountLast(window, Megabyte))));
    }

    [Fact]
    public async Task CountingCharactersOfARangeIsLinear()
    {
        var window = Megabytes("é");

        Assert.Equal((Megabyte, Megabyte), await InTime(() => (
            new CharClass(0, 0, "àÿ").CountFirst(window, Megabyte),
            new CharClass(0, 0, "àÿ").CountLast(window, Megabyte))));
    }

    [Fact]
    public async Task FindingTheInvalidByteIsLinear()
    {
        byte[] text = [.. Megabytes("é"), 0xFF];

        Assert.Equal(Megabyte, await InTime(() => Window.IndexOfInvalidUtf8(text)));
    }

    private static int CountFromEnd(ReadOnlySpan<byte> text, Separation separation)
    {
        var count = 0;
        for (var at = text.Length; at >= 0; count++)
            at = separation.LastIndexOf(text[..at], out _);
        return count;
    }

    private static byte[] Megabytes(string piece) => Bytes.Repeat(piece, Megabyte / Bytes.Of(piece).Length);

    private static Task<T> InTime<T>(Func<T> action) => Task.Run(action).WaitAsync(_deadline);
}
