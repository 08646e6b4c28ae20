using ArticleSchema.Generator.Definitions.Syntax;

namespace ArticleSchema.Generator.Tests;

/// <summary>What a character class contains.</summary>
public class CharacterClassParserTests
{
    [Theory]
    [InlineData("a-c", "abc", "d-")]
    [InlineData("-a", "-a", "b")]
    [InlineData("a-", "-a", "b")]
    [InlineData("a\\-c", "a-c", "b")]
    [InlineData("\\^a", "^a", "b")]
    [InlineData("a^", "^a", "b")]
    [InlineData("^(/\n", "aé😀", "(/\n")]
    [InlineData("äöü", "äöü", "aß")]
    [InlineData("à-ÿ", "äé", "a😀")]
    [InlineData("😀-😂", "😁", "a")]
    [InlineData("a-cb-dd-f", "abcdef", "g")]
    [InlineData("a-c|A-C", "abcABC", "dD|")]
    [InlineData("a\\|b", "a|b", "c\\")]
    [InlineData("^a|a", "abc", "")]
    [InlineData("a-|b", "a-b", "c|")]
    public void AClass(string text, string inside, string outside)
    {
        var chars = CharacterClassParser.Parse(text);

        Assert.NotNull(chars);
        Assert.All(inside.EnumerateRunes(), rune => Assert.True(chars.Contains(rune.Value), rune.ToString()));
        Assert.All(outside.EnumerateRunes(), rune => Assert.False(chars.Contains(rune.Value), rune.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("^")]
    [InlineData("b-a")]
    [InlineData("a\\")]
    [InlineData("|")]
    [InlineData("a|")]
    [InlineData("|a")]
    [InlineData("a||b")]
    [InlineData("a|^")]
    public void NotAClass(string text) => Assert.Null(CharacterClassParser.Parse(text));

    [Fact]
    public void HalfASurrogatePairIsNoCharacter() => Assert.Null(CharacterClassParser.Parse("\uD800"));
}
