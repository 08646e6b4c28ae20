namespace ArticleSchema.Runtime.Tests;

public sealed class ArticleFailureTests
{
    private static readonly ArticleExpectation _one = new(ArticleErrorCode.MissingText, "Story", "", "one");
    private static readonly ArticleExpectation _other = new(ArticleErrorCode.InvalidText, "Story", "Body", "other");

    [Fact]
    public void NoneIsNoFailure()
    {
        var none = ArticleFailure.None;

        Assert.True(none.IsNone);
        Assert.Equal(0, none.Offset);
        Assert.Equal(default, none.ToError("abc"u8));
        none.ThrowIfAny("abc"u8);
    }

    [Fact]
    public void AFailureIsAtItsPlaceAlsoAtTheStart()
    {
        Assert.False(_one.At(0).IsNone);
        Assert.False(_one.At(3).IsNone);
        Assert.Equal(3, _one.At(3).Offset);
    }

    [Fact]
    public void WhatIsRefusedLeavesNothingBehind()
    {
        Utf8Span article = "abc"u8;

        var failure = _one.At(3).Without(out article);

        Assert.True(article.IsEmpty);
        Assert.Equal(3, failure.Offset);
    }

    [Fact]
    public void AFailureIsShifted()
    {
        Assert.Equal(7, _one.At(3).Shift(4).Offset);
        Assert.Equal("one", Name(_one.At(3).Shift(4)));
        Assert.Equal(3, _one.At(3).Shift(0).Offset);
    }

    [Fact]
    public void NoneIsNotShifted()
    {
        Assert.True(ArticleFailure.None.Shift(4).IsNone);
        Assert.Equal(0, ArticleFailure.None.Shift(4).Offset);
    }

    [Theory]
    [InlineData(3, 2, "one")]
    [InlineData(3, 3, "one")]
    [InlineData(3, 4, "other")]
    [InlineData(0, 0, "one")]
    public void TheFurtherFailureIsTheOneOfTheGreaterOffset(int offset, int earlier, string further) =>
        Assert.Equal(further, Name(_one.At(offset).OrFurther(_other.At(earlier))));

    [Theory]
    [InlineData(3, 2, "other")]
    [InlineData(3, 3, "one")]
    [InlineData(3, 4, "one")]
    [InlineData(0, 0, "one")]
    public void FromTheEndTheFurtherFailureIsTheOneOfTheLesserOffset(int offset, int earlier, string further) =>
        Assert.Equal(further, Name(_one.At(offset).OrFurtherFromEnd(_other.At(earlier))));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void AFailureIsFurtherThanNone(int offset)
    {
        Assert.Equal("one", Name(_one.At(offset).OrFurther(ArticleFailure.None)));
        Assert.Equal("one", Name(_one.At(offset).OrFurtherFromEnd(ArticleFailure.None)));
    }

    [Fact]
    public void AFailureBecomesAnErrorOfItsExpectation()
    {
        var error = _other.At(3).ToError("a\r\nb"u8);

        Assert.Equal(new ArticleError(ArticleErrorCode.InvalidText, "Story", "Body", "other", "a\r\nb"u8, 3), error);
        Assert.Equal((2, 1), (error.Line, error.Column));
    }

    [Fact]
    public void AFailureThrowsItsError()
    {
        var exception = Assert.Throws<ArticleFormatException>(() => _one.At(1).ThrowIfAny("abc"u8));

        Assert.Equal(_one.At(1).ToError("abc"u8), exception.Error);
    }

    private static string Name(ArticleFailure failure) => failure.ToError("abcdefgh"u8).Expected;

    [Fact]
    public void AnythingIsFurtherThanNoFailure()
    {
        var failure = new ArticleExpectation(ArticleErrorCode.MissingText, "F", "M", "x").At(0);

        Assert.False(ArticleFailure.None.OrFurther(failure).IsNone);
        Assert.False(ArticleFailure.None.OrFurtherFromEnd(failure).IsNone);
        Assert.True(ArticleFailure.None.OrFurther(ArticleFailure.None).IsNone);
    }
}
