namespace ArticleSchema.Runtime.Tests;

[Trait("Category", "Vectors")]
public sealed class NearbyTests
{
    [Theory]
    [InlineData(" (")]
    [InlineData(") - ")]
    [InlineData("a")]
    [InlineData("aa")]
    [InlineData("aba")]
    [InlineData("é–")]
    public void TheFirstOccurrenceIsFoundWhereverItStands(string literal) =>
        Laws.ForAll(
            seed: 20261104,
            count: 20_000,
            random => Text(random, Bytes.Of(literal)),
            text => Assert.Equal(text.AsSpan().IndexOf(Bytes.Of(literal)), Nearby.IndexOf(text, Bytes.Of(literal))));

    /// <summary>A text, short or long, with parts of the literal, or all of it, at some places.</summary>
    private static byte[] Text(Random random, byte[] literal)
    {
        var text = Bytes.Random(random, "xyz"u8, maxLength: random.Next(3) == 0 ? 20 : 200);
        for (var count = random.Next(4); count > 0 && text.Length >= literal.Length; count--)
        {
            var part = literal.AsSpan(0, random.Next(literal.Length + 1));
            part.CopyTo(text.AsSpan(random.Next(text.Length - literal.Length + 1)));
        }
        return text;
    }
}
