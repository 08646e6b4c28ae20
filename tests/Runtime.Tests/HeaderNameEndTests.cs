namespace ArticleSchema.Runtime.Tests;

/// <summary>A name ends where one that looks at byte after byte finds its end.</summary>
[Trait("Category", "Vectors")]
public sealed class HeaderNameEndTests
{
    [Theory]
    [InlineData(":")]
    [InlineData("=")]
    [InlineData(": ")]
    [InlineData("::")]
    [InlineData(" = ")]
    [InlineData("\t")]
    public void ANameEndsWhereTheReferenceFindsItsEnd(string text)
    {
        var nameEnd = new HeaderNameEnd(text);
        Laws.ForAll(
            seed: 20261202,
            count: 20_000,
            random => Line(random, text),
            line => Assert.Equal(EndOfName(line, text), nameEnd.IndexIn(line)));
    }

    private static int EndOfName(ReadOnlySpan<byte> line, string text)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at..].StartsWith(Bytes.Of(text)))
                return at;
            if (line[at] is <= (byte)' ' or >= 0x7F)
                return -1;
        }
        return -1;
    }

    /// <summary>A name, perhaps with a character that cannot be in one, and what ends it perhaps, and more than a vector behind it.</summary>
    private static byte[] Line(Random random, string text)
    {
        var line = new byte[random.Next(200)];
        for (var i = 0; i < line.Length; i++)
            line[i] = (byte)(random.Next(60) == 0 ? random.Next(256) : random.Next('a', 'z'));
        for (var ends = random.Next(3); ends > 0; ends--)
        {
            var end = Bytes.Of(text).AsSpan(0, random.Next(3) == 0 ? 1 : text.Length);
            if (line.Length > end.Length)
                end.CopyTo(line.AsSpan(random.Next(line.Length - end.Length)));
        }
        return line;
    }
}
