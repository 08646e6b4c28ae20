using System.Text;

namespace ArticleSchema.Runtime.Tests;

public sealed class ErrorExcerptTests
{
    [Theory]
    [InlineData("one\ntwo three\nfour", 8, "two three\n    ^")]
    [InlineData("one\ntwo\r\nfour", 7, "two\n   ^")]
    [InlineData("one\ntwo\r\nfour", 8, "two␍\n    ^")]
    [InlineData("one", 0, "one\n^")]
    [InlineData("one", 3, "one\n   ^")]
    [InlineData("one\n", 4, "\n^")]
    [InlineData("", 0, "\n^")]
    // What shows as one character is one, however many bytes it has.
    [InlineData("Ærø: 😀 ?", 12, "Ærø: 😀 ?\n       ^")]
    [InlineData("a\tb\u0001\u007Fc", 5, "a␉b␁␡c\n     ^")]
    public void TheCaretIsBelowThePlace(string source, int offset, string shown) =>
        Assert.Equal(shown, Excerpt(Encoding.UTF8.GetBytes(source), offset));

    [Fact]
    public void OfALongLineThatIsShownWhichIsNear()
    {
        var line = Encoding.UTF8.GetBytes(new string('ø', 1_000_000) + "!" + new string('å', 1_000_000));

        var shown = Excerpt(line, 2_000_000);

        Assert.Equal($"…{new string('ø', 36)}!{new string('å', 23)}…\n{new string(' ', 37)}^", shown);
    }

    // A byte that is no UTF-8 and a picture are a character each, so that the caret stays where it is.
    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xFF, (byte)'b' }, 2, "a\uFFFDb\n  ^")]
    [InlineData(new byte[] { (byte)'a', 0xC2, 0x9B, (byte)'b' }, 3, "a\uFFFDb\n  ^")]
    [InlineData(new byte[] { (byte)'a', 0xE2, 0x80, 0xAE, (byte)'b' }, 4, "a\uFFFDb\n  ^")]
    public void NothingThatIsShownMovesATerminal(byte[] source, int offset, string shown) =>
        Assert.Equal(shown, Excerpt(source, offset));

    [Fact]
    public void AnyPlaceOfAnyTextIsShownInTwoLines()
    {
        var random = new Random(7);
        var source = new byte[300];
        for (var round = 0; round < 2_000; round++)
        {
            random.NextBytes(source);

            var shown = Excerpt(source, random.Next(source.Length + 1)).Split('\n');

            Assert.Equal(2, shown.Length);
            Assert.InRange(shown[1].Length, 1, shown[0].EnumerateRunes().Count() + 1);
            Assert.DoesNotContain(shown[0], char.IsControl);
        }
    }

    /// <summary>What an error says in its second and third line.</summary>
    private static string Excerpt(ReadOnlySpan<byte> source, int offset)
    {
        var error = new ArticleError(ArticleErrorCode.MissingText, "Story", "", "more", source, offset);
        return error.ToString(source)[(error.ToString().Length + 1)..];
    }
}
