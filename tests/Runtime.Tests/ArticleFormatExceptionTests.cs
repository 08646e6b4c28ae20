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
}
