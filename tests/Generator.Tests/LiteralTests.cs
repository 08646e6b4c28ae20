using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Tests;

/// <summary>What a literal is, however its line ends were declared.</summary>
public class LiteralTests
{
    [Theory]
    [InlineData("a\r\nb", "a\nb", "\"a\\nb\"", true)]
    [InlineData("\r\n\r\n", "\n\n", "\"\\n\\n\"", true)]
    [InlineData("\r\u0003", "\r\u0003", "\"␍␃\"", false)]
    public void ALineEndIsALineFeed(string declared, string text, string description, bool hasLineFeed)
    {
        var literal = Literal.Of(declared);

        Assert.Equal(text, literal.Text);
        Assert.Equal(description, literal.Describe());
        Assert.Equal(hasLineFeed, literal.HasLineFeed);
    }
}
