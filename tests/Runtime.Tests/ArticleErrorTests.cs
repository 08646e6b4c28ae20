using System.Text;

namespace ArticleSchema.Runtime.Tests;

public sealed class ArticleErrorTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("abc", 0, 1, 1)]
    [InlineData("abc", 2, 1, 3)]
    [InlineData("abc", 3, 1, 4)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\nb", 3, 2, 2)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("\n\n\n", 2, 3, 1)]
    [InlineData("a\r\nbc\r\n", 4, 2, 2)]
    [InlineData("a\r\nbc\r\n", 7, 3, 1)]
    [InlineData("a\r\n", 2, 1, 3)]
    [InlineData("a\rb", 2, 1, 3)]
    [InlineData("é€😀x", 2, 1, 2)]
    [InlineData("é€😀x", 5, 1, 3)]
    [InlineData("é€😀x", 9, 1, 4)]
    [InlineData("é€😀x", 10, 1, 5)]
    [InlineData("éé\né", 7, 2, 2)]
    public void APlaceIsALineAndAColumnOfCharacters(string text, int offset, int line, int column)
    {
        var error = At(Bytes.Of(text), offset);

        Assert.Equal((offset, line, column), (error.Offset, error.Line, error.Column));
    }

    [Fact]
    public void EveryPlaceIsAsTheReferenceHasIt() =>
        Laws.ForAll(
            seed: 20240614,
            count: 2_000,
            random => string.Concat(random.GetItems(["\n", "\r\n", "\r", "a", "b", "é", "€", "😀", "\uFFFD"], random.Next(12))),
            text =>
            {
                var (offset, line, column) = (0, 1, 1);
                foreach (var character in text.EnumerateRunes())
                {
                    Check();
                    offset += character.Utf8SequenceLength;
                    (line, column) = character.Value == '\n' ? (line + 1, 1) : (line, column + 1);
                }
                Check();

                void Check()
                {
                    var error = At(Encoding.UTF8.GetBytes(text), offset);
                    Assert.Equal((offset, line, column), (error.Offset, error.Line, error.Column));
                }
            });

    [Fact]
    public void APlaceBeyondTheTextIsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => At(Bytes.Of("abc"), 4));

    [Fact]
    public void AnErrorOfAPropertySaysSo()
    {
        var error = new ArticleError(ArticleErrorCode.InvalidValue, "Story", "Date", "a date (yyyy)", "a\n20x4"u8, 2);

        Assert.Equal(ArticleErrorCode.InvalidValue, error.Code);
        Assert.Equal(("Story", "Date", "a date (yyyy)"), (error.Format, error.Member, error.Expected));
        Assert.Equal("Story.Date: expected a date (yyyy)", error.Message);
        Assert.Equal("2:1: error InvalidValue: Story.Date: expected a date (yyyy)", error.ToString());
    }

    [Fact]
    public void AnErrorOfTheTextBetweenPropertiesNamesTheFormat()
    {
        var error = new ArticleError(ArticleErrorCode.MissingText, "Story", "", "\"/\"", "abc"u8, 3);

        Assert.Equal("Story: expected \"/\"", error.Message);
        Assert.Equal("1:4: error MissingText: Story: expected \"/\"", error.ToString());
    }

    [Fact]
    public void TheDefaultIsNoError()
    {
        ArticleError error = default;

        Assert.Equal(ArticleErrorCode.None, error.Code);
        Assert.Equal(("", "", ""), (error.Format, error.Member, error.Expected));
        Assert.Equal((0, 0, 0), (error.Offset, error.Line, error.Column));
        Assert.Equal("no error", error.ToString());
    }

    [Fact]
    public void ErrorsAreEqualIfTheySayTheSame()
    {
        Assert.Equal(At(Bytes.Of("abc"), 1), At(Bytes.Of("xyz"), 1));
        Assert.NotEqual(At(Bytes.Of("abc"), 1), At(Bytes.Of("abc"), 2));
    }

    private static ArticleError At(byte[] source, int offset) =>
        new(ArticleErrorCode.InvalidText, "Story", "Body", "text", source, offset);
}
