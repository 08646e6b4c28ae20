namespace ArticleSchema.Runtime.Tests;

public sealed class NestedTests
{
    [Fact]
    public void AWindowIsReadByTheOtherFormat()
    {
        Assert.True(Nested.Read<Word>("fine"u8, out var word).IsNone);
        Assert.Equal("fine", Nested.TextOf(word).ToString());
    }

    [Fact]
    public void AFailureOfTheOtherFormatIsHandedOn() => Assert.Equal(3, Nested.Read<Word>("not!"u8, out _).Offset);
}
