using Xunit.Sdk;

namespace ArticleSchema.Runtime.Tests;

public sealed class LawsTests
{
    [Fact]
    public void AFailureTellsSeedIterationAndInput()
    {
        var error = Assert.Throws<XunitException>(() => Laws.ForAll(
            seed: 42,
            count: 10,
            random => (Window: Bytes.Latin("a\r\n\xFF"), Limit: random.Next(1) + 7),
            input => Assert.Equal(8, input.Limit)));

        Assert.Contains("seed 42, iteration 0", error.Message, StringComparison.Ordinal);
        Assert.Contains("""("a\r\n\xFF", 7)""", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameSeedGivesTheSameInputs()
    {
        Assert.Equal(Inputs(), Inputs());

        static List<byte[]> Inputs()
        {
            var inputs = new List<byte[]>();
            Laws.ForAll(seed: 1, count: 20, random => Bytes.Random(random, "abc"u8, maxLength: 9), inputs.Add);
            return inputs;
        }
    }

    [Fact]
    public void EveryByteStringOfAnAlphabetIsListedOnceTheShortestFirst()
    {
        var all = Bytes.Every("ab"u8, maxLength: 2).Select(bytes => Escaped.Describe(bytes));

        Assert.Equal(["\"\"", "\"a\"", "\"b\"", "\"aa\"", "\"ab\"", "\"ba\"", "\"bb\""], all);
    }
}
