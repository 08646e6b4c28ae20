namespace ArticleSchema.Runtime.Tests;

public sealed class OptionalTests
{
    [Fact]
    public void TheDefaultHasNoValue()
    {
        Optional<int> none = default;

        Assert.False(none.HasValue);
        Assert.Equal(0, none.GetValueOrDefault());
        Assert.Throws<InvalidOperationException>(() => default(Optional<int>).Value);
        Assert.Throws<InvalidOperationException>(() => default(Optional<Utf8Span>).Value.Length);
    }

    [Fact]
    public void AValueIsThereAlsoIfItIsTheDefaultOfItsType()
    {
        Optional<int> zero = 0;

        Assert.True(zero.HasValue);
        Assert.Equal(0, zero.Value);
        Assert.True(new Optional<string?>(null).HasValue);
        Assert.Null(new Optional<string?>(null).Value);
    }

    [Fact]
    public void AViewIsAValue()
    {
        Optional<Utf8Span> text = new Utf8Span("abc"u8);

        Assert.True(text.HasValue);
        Assert.Equal("abc"u8, text.Value);
        Assert.Equal("abc"u8, text.GetValueOrDefault());
        Assert.True(default(Optional<Utf8Span>).GetValueOrDefault().IsEmpty);
    }
}
