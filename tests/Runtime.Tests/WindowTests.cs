using System.Text;

namespace ArticleSchema.Runtime.Tests;

public sealed class WindowTests
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Fact]
    public void EverySliceHasItsOffsetAlsoIfItIsEmpty()
    {
        ReadOnlySpan<byte> window = Bytes.Of("abcdef").AsSpan(1, 4);
        for (var start = 0; start <= window.Length; start++)
            for (var end = start; end <= window.Length; end++)
                Assert.Equal(start, Window.OffsetOf(window[start..end], window));
    }

    [Fact]
    public void TheDefaultSpanCountsAsTheStart()
    {
        Assert.Equal(0, Window.OffsetOf(default, "abc"u8));
        Assert.Equal(0, Window.OffsetOf(default, default));
        Assert.Equal(0, Window.OffsetOf(new Utf8Span(), "abc"u8));
    }

    [Fact]
    public void ASliceCoversItsBytesAndNoOthers()
    {
        ReadOnlySpan<byte> window = Bytes.Of("abcdef");
        for (var start = 0; start <= window.Length; start++)
            for (var end = start; end <= window.Length; end++)
                for (var offset = 0; offset <= window.Length; offset++)
                    Assert.Equal(offset >= start && offset < end, Window.Covers(window[start..end], window, offset));
    }

    [Fact]
    public void TheDefaultSpanCoversNothing() => Assert.False(Window.Covers(default, "abc"u8, 0));

    [Fact]
    [Trait("Category", "Vectors")]
    public void ALineFeedIsSeenWhereverItStands()
    {
        for (var length = 0; length <= 100; length++)
        {
            // Line feeds around the text are not its own.
            byte[] text = [(byte)'\n', .. Enumerable.Repeat((byte)'a', length), (byte)'\n'];
            Assert.True(Window.IsSingleLine(text.AsSpan(1, length)));
            for (var at = 1; at <= length; at++)
            {
                text[at] = (byte)'\n';
                Assert.False(Window.IsSingleLine(text.AsSpan(1, length)), $"at {at} of {length}");
                text[at] = (byte)'a';
            }
        }
    }

    [Theory]
    [InlineData("", -1)]
    [InlineData("abc", -1)]
    [InlineData("\xC3\xA9", -1)]
    [InlineData("a\xC3\xA9\x80", 3)]
    [InlineData("\xC3", 0)]
    [InlineData("ab\xE2\x82", 2)]
    [InlineData("ab\xE2\x82x", 2)]
    [InlineData("\xED\xA0\x80", 0)]
    [InlineData("\xF0\x9F\x98\x80\xC0\x80", 4)]
    public void TheFirstInvalidByteIsFound(string latin, int index) =>
        Assert.Equal(index, Window.IndexOfInvalidUtf8(Bytes.Latin(latin)));

    [Fact]
    public void TheFirstInvalidByteIsTheOneOfTheStrictEncoding()
    {
        byte[] bytes = [0x41, 0x80, 0xA0, 0xBF, 0xC1, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF];
        byte[][] valid = [Bytes.Of("a"), Bytes.Of("é"), Bytes.Of("€"), Bytes.Of("\uFFFD"), Bytes.Of("😀")];
        Laws.ForAll(
            seed: 20240613,
            count: 3_000,
            random => (byte[])[
                .. random.GetItems(valid, random.Next(8)).SelectMany(character => character),
                .. Bytes.Random(random, bytes, maxLength: 4),
                .. Bytes.RandomOfPieces(random, valid, maxCount: 3),
            ],
            text => Assert.Equal(IndexOfInvalid(text), Window.IndexOfInvalidUtf8(text)));
    }

    private static int IndexOfInvalid(byte[] text)
    {
        try
        {
            _strict.GetCharCount(text);
            return -1;
        }
        catch (DecoderFallbackException exception)
        {
            return exception.Index;
        }
    }

    [Fact]
    public void ABoundaryIsBetweenCharacters()
    {
        var window = Bytes.Of("aé");

        Assert.Equal([true, true, false, true], Enumerable.Range(0, 4).Select(offset => Window.IsBoundary(window, offset)));
    }

    [Fact]
    public void OfPlacesTheFirstCountsAndNoneIsNoPlace()
    {
        Assert.Equal(2, Window.First(7, -1, 2));
        Assert.Equal(0, Window.First(0));
        Assert.Equal(-1, Window.First(-1, -1));
        Assert.Equal(-1, Window.First());
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("ab", "ab", "ab")]
    [InlineData("ab\r\ncd", "ab\r", "cd")]
    [InlineData("\nab\n", "", "")]
    public void TheFirstAndTheLastLine(string text, string first, string last)
    {
        var window = Encoding.UTF8.GetBytes(text);

        Assert.Equal(first, Encoding.UTF8.GetString(Window.FirstLine(window)));
        Assert.Equal(last, Encoding.UTF8.GetString(Window.LastLine(window)));
    }
}
