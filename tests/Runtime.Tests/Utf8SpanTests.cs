namespace ArticleSchema.Runtime.Tests;

public sealed class Utf8SpanTests
{
    [Fact]
    public void ATextIsAViewOfItsBytes()
    {
        var bytes = Bytes.Of("é!");
        Utf8Span text = (ReadOnlySpan<byte>)bytes;
        ReadOnlySpan<byte> back = text;

        Assert.Equal(3, text.Length);
        Assert.False(text.IsEmpty);
        Assert.True(text.Bytes == bytes);
        Assert.True(back == bytes);
    }

    [Fact]
    public void TheDefaultTextIsEmpty()
    {
        Utf8Span text = default;

        Assert.True(text.IsEmpty);
        Assert.Equal(0, text.Length);
        Assert.Equal("", text.ToString());
        Assert.True(text == new Utf8Span(""u8));
        Assert.Equal(text.GetHashCode(), new Utf8Span([]).GetHashCode());
    }

    [Theory]
    [InlineData("abc", "abc", true)]
    [InlineData("abc", "abd", false)]
    [InlineData("abc", "ab", false)]
    [InlineData("", "", true)]
    [InlineData("é", "e\u0301", false)]
    public void TextsAreEqualByteForByte(string left, string right, bool areEqual)
    {
        var one = new Utf8Span(Bytes.Of(left));
        var other = new Utf8Span(Bytes.Of(right));

        Assert.Equal(areEqual, one == other);
        Assert.Equal(!areEqual, one != other);
        if (areEqual)
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void ATextComparesWithALiteral()
    {
        var text = new Utf8Span("KIEW"u8);

        Assert.True(text == "KIEW"u8);
        Assert.True("KIEW"u8 == text);
        Assert.True("KÖLN"u8 != text);
        Assert.True(text != "KÖLN"u8);
        Assert.False(text == "KIE"u8);
    }

    [Fact]
    public void NoObjectIsAText()
    {
        var text = new Utf8Span("abc"u8);

        Assert.False(text.Equals("abc"));
        Assert.False(text.Equals(null));
    }

    [Theory]
    [InlineData("a\xC3\xA9", "aé")]
    [InlineData("a\xFFz", "a\uFFFDz")]
    [InlineData("\xE2\x82", "\uFFFD")]
    [InlineData("\x80\x80", "\uFFFD\uFFFD")]
    [InlineData("a\r\n\0", "a\r\n\0")]
    public void WhatIsNotUtf8IsShownAsTheReplacementCharacter(string latin, string shown) =>
        Assert.Equal(shown, new Utf8Span(Bytes.Latin(latin)).ToString());
}
