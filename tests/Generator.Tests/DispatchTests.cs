namespace ArticleSchema.Generator.Tests;

/// <summary>Where the first byte tells branches apart, not all of them are tried.</summary>
public class DispatchTests
{
    private const string Switch = "switch (source.IsEmpty ? -1 : source[0])";

    private const string Held = """
        [ArticleFormat("#{A}")] public readonly ref partial struct Tag { public partial Utf8Span A { get; } }
        [ArticleFormat("[x]{A}")] public readonly ref partial struct Word { [Chars("A-Z")] public partial Utf8Span A { get; } }
        [ArticleFormat("{*A}!")] public readonly ref partial struct Shout { [StartingWith("0-9")] public partial Utf8Span A { get; } }
        """;

    [Theory]
    [InlineData(true, "[Branch] Tag A", "[Branch] Word B")]
    [InlineData(true, "[Branch] Tag A", "[Branch] Word B", "[Branch] Utf8Span C")]
    [InlineData(true, "[Branch, Chars(\"a-z\")] Utf8Span A", "[Branch, StartingWith(\"é\")] Utf8Span B")]
    [InlineData(true, "[Branch, Literal(\"x\", \"y\")] Utf8Span A", "[Branch, Initiator(\"z\")] Utf8Span B")]
    [InlineData(true, "[Branch, Length(3)] Utf8Span A", "[Branch] Tag B", "[Branch] Word C")]
    [InlineData(false, "[Branch, Chars(\"a-z\")] Utf8Span A", "[Branch, StartingWith(\"x\")] Utf8Span B")]
    [InlineData(false, "[Branch] Tag A", "[Branch, Length(3)] Utf8Span B", "[Branch] Word C")]
    [InlineData(false, "[Branch] Tag A", "[Branch] Shout B")]
    [InlineData(false, "[Branch] Tag A", "[Branch, Chars(\"a-z\"), Length(0, 3)] Utf8Span B")]
    [InlineData(false, "[Branch] Tag A", "[Branch] Utf8Span B")]
    [InlineData(false, "[Branch, NotStartingWith(\"é\"), Length(3)] Utf8Span A", "[Branch, StartingWith(\"é\")] Utf8Span B")]
    public void BranchesAreToldApartByTheirFirstByte(bool isDispatched, params string[] branches)
    {
        var generated = GeneratorHarness.Run("#pragma warning disable CS1591\n" + Definition.Choice(branches) + Held);
        generated.AssertCompiles();

        Assert.Equal(isDispatched, generated.SourceOf("Part").Contains(Switch, StringComparison.Ordinal));
    }
}
