namespace ArticleSchema.Runtime.Tests;

public class ArticleErrorsTests
{
    [Fact]
    public void AFormatThatSaysNoMoreIsRightOrWrongAsAWhole()
    {
        var errors = new ArticleErrors();

        Assert.Equal("a\nbü!", Word.Recover("a\nbü!"u8, errors).Source.ToString());

        var error = Assert.Single(errors);
        Assert.Equal((5, 2, 3), (error.Offset, error.Line, error.Column));
        Assert.Equal(error, errors[0]);
    }

    [Fact]
    public void TheyAreThoseOfTheLastArticle()
    {
        var errors = new ArticleErrors();
        Word.Recover("!"u8, errors);
        Word.Recover("a"u8, errors);

        Assert.Empty(errors);
        Assert.Equal(0, errors.TotalCount);
    }

    [Fact]
    public void WithoutRoomTheyAreCounted()
    {
        var errors = new ArticleErrors(capacity: 0);
        Word.Recover("!"u8, errors);

        Assert.Empty(errors);
        Assert.Equal(1, errors.TotalCount);
        Assert.Throws<IndexOutOfRangeException>(() => errors[0]);
    }

    [Theory]
    [InlineData(SeparatorPosition.Infix, "!a;b;!;c;!")]
    [InlineData(SeparatorPosition.Prefix, ";a!;b;!;c")]
    [InlineData(SeparatorPosition.Postfix, "!;b;!;c;d!;")]
    public void WrongElementsAreLeftOut(SeparatorPosition position, string text)
    {
        var words = Separation.OfRight<Word>(Separation.OneOf(position, ";"));
        var texts = Separation.OfRight(Separation.OneOf(position, ";"), static item => !item.Contains((byte)'!'));

        Assert.Equal("b,c", Join(new ArticleList<Word>(Bytes.Of(text).AsSpan(), words)));
        Assert.Equal("b,c", Join(new Utf8List(Bytes.Of(text).AsSpan(), texts)));
    }

    [Fact]
    public void AListOfWrongElementsIsEmpty()
    {
        var words = Separation.OfRight<Word>(Separation.OneOf(SeparatorPosition.Infix, ";"));

        Assert.True(new ArticleList<Word>("!;!"u8, words).IsEmpty);
        Assert.False(new ArticleList<Word>("!;a"u8, words).IsEmpty);
    }

    private static string Join(ArticleList<Word> list)
    {
        var words = new List<string>();
        foreach (var word in list)
            words.Add(word.Source.ToString());
        return string.Join(',', words);
    }

    private static string Join(Utf8List list)
    {
        var words = new List<string>();
        foreach (var word in list)
            words.Add(word.ToString());
        return string.Join(',', words);
    }
}
