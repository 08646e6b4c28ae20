namespace ArticleSchema.Runtime.Tests;

public sealed class ArticleFormatExceptionTests
{
    [Fact]
    public void AnExceptionHasItsErrorAndSaysIt()
    {
        var error = new ArticleError(ArticleErrorCode.MissingText, "Story", "", "\"/\"", "abc"u8, 3);
        FormatException exception = new ArticleFormatException(error);

        Assert.Equal("1:4: error MissingText: Story: expected \"/\"", exception.Message);
        Assert.Equal(error, Assert.IsType<ArticleFormatException>(exception).Error);
    }

    [Fact]
    public void AnExceptionOfATextShowsThePlace()
    {
        var error = new ArticleError(ArticleErrorCode.MissingText, "Story", "", "\"/\"", "one\ntwo"u8, 5);

        var exception = new ArticleFormatException(error, "one\ntwo"u8);

        Assert.Equal("2:2: error MissingText: Story: expected \"/\"\ntwo\n ^", exception.Message);
        Assert.Equal(error, exception.Error);
    }
}
