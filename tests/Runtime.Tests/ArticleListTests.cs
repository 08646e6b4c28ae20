namespace ArticleSchema.Runtime.Tests;

public sealed class ArticleListTests
{
    [Fact]
    public void AnEmptyTextHasNoElements()
    {
        var list = new ArticleList<Word>(""u8, "/"u8);

        Assert.True(list.IsEmpty);
        Assert.Equal(0, list.Count());
        Assert.True(ArticleList.Check<Word>(""u8, "/"u8).IsNone);
    }

    [Fact]
    public void TheDefaultListHasNoElements()
    {
        ArticleList<Word> list = default;

        Assert.True(list.IsEmpty);
        Assert.Equal(0, list.Count());
        Assert.Equal("", list.ToString());
    }

    [Fact]
    public void ElementsAreViewsOfTheText()
    {
        var text = Bytes.Of("Foo\r\n\nDP");
        var list = new ArticleList<Word>((ReadOnlySpan<byte>)text, "\n"u8);
        var places = new List<(int Offset, string Text)>();
        foreach (var word in list)
            places.Add((Window.OffsetOf(word.Source, text), word.Source.ToString()));

        Assert.Equal([(0, "Foo"), (5, ""), (6, "DP")], places);
        Assert.Equal(3, list.Count());
        Assert.Equal("Foo\r\n\nDP", list.ToString());
        Assert.True(list.Text == text);
    }

    [Theory]
    [InlineData("a/b!/c", "/", 3)]
    [InlineData("!", "/", 0)]
    [InlineData("a/b/!", "/", 4)]
    [InlineData("!/!", "/", 0)]
    [InlineData("a\r\n!", "\n", 3)]
    [InlineData("a\n\r\nb\r\n\nxé!", "\n\n", 11)]
    public void TheFirstInvalidElementFailsWhereItIsWrong(string text, string separator, int offset)
    {
        var failure = ArticleList.Check<Word>(Bytes.Of(text), Bytes.Of(separator));

        Assert.False(failure.IsNone);
        Assert.Equal(offset, failure.Offset);
        Assert.Equal(ArticleErrorCode.InvalidText, failure.ToError(Bytes.Of(text)).Code);
    }

    [Theory]
    [InlineData("a/b/c", "/")]
    [InlineData("//", "/")]
    [InlineData("a!!b", "!!")]
    public void AListOfValidElementsPasses(string text, string separator) =>
        Assert.True(ArticleList.Check<Word>(Bytes.Of(text), Bytes.Of(separator)).IsNone);

    [Fact]
    public void AListOfAnyTextsIsNotRead() => Assert.True(ArticleList.Check<Unread>("a/b"u8, "/"u8).IsNone);

    [Fact]
    public void ElementsAndFailureAreAsTheReferenceHasThem() =>
        Laws.ForAll(
            seed: 20240605,
            count: 5_000,
            random => (
                Text: Bytes.Random(random, "\r\n\n/aaaa!"u8, maxLength: 12),
                Separator: Bytes.Random(random, "\n/"u8, maxLength: 2, minLength: 1)),
            input =>
            {
                var (text, separator) = input;
                var elements = new List<byte[]>();
                foreach (var word in new ArticleList<Word>((ReadOnlySpan<byte>)text, separator))
                    elements.Add(word.Source.Bytes.ToArray());

                Assert.Equal(LiteralReference.Split(text, separator), elements);

                // No separator here has an exclamation mark: the first one of the text is the first one of an element.
                var mark = Array.IndexOf(text, (byte)'!');
                var failure = ArticleList.Check<Word>(text, separator);
                Assert.Equal(mark < 0, failure.IsNone);
                Assert.Equal(Math.Max(mark, 0), failure.Offset);
            });
}
