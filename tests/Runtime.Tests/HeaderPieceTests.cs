namespace ArticleSchema.Runtime.Tests;

public sealed class HeaderPieceTests
{
    [Fact]
    public void APieceIsWhereItWas()
    {
        var source = "A: 1\nB:\n"u8;
        var value = new HeaderPiece((Utf8Span)source[3..4], source);
        var empty = new HeaderPiece(new Optional<Utf8Span>(source[7..7]), source);

        Assert.True(value.In(source) == "1"u8);
        Assert.Equal(3, Window.OffsetOf(value.In(source), source));
        Assert.True(empty.OptionalIn(source).HasValue);
        Assert.Equal(7, Window.OffsetOf(empty.OptionalIn(source).Value, source));
    }

    [Fact]
    public void APieceThatIsNotThereIsNowhere()
    {
        var source = "A: 1\n"u8;

        Assert.False(default(HeaderPiece).OptionalIn(source).HasValue);
        Assert.False(new HeaderPiece(default(Optional<Utf8Span>), source).OptionalIn(source).HasValue);
        Assert.True(default(HeaderPiece).In(source).IsEmpty);
        Assert.True(new HeaderPiece(default(Utf8Span), source).In(source).IsEmpty);
    }
}
