namespace ArticleSchema.Runtime.Tests;

/// <summary>A name is found where one that looks at each in turn finds it.</summary>
public sealed class HeaderNamesTests
{
    private static readonly string[] _known =
        ["To", "to", "Cc", "From", "Date", "Dates", "Subject", "Received", "Message-ID", "Content-Type", "Content-Transfer-Encoding", "X-[a]", "X-{a}"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ANameIsFoundWhereTheReferenceFindsIt(bool ignoresCase)
    {
        var names = new HeaderNames(_known, ignoresCase);
        var comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        Laws.ForAll(
            seed: 20261201,
            count: 50_000,
            Name,
            name => Assert.Equal(Array.FindIndex(_known, known => known.Equals(name, comparison)), names.IndexOf(Bytes.Of(name))));
    }

    [Fact]
    public void WithoutNamesNoneIsFound() => Assert.Equal(-1, new HeaderNames([], ignoresCase: true).IndexOf("To"u8));

    /// <summary>A name that is known, or nearly: in another case, or with another character.</summary>
    private static string Name(Random random)
    {
        var name = _known[random.Next(_known.Length)].ToCharArray();
        for (var changes = random.Next(3); changes > 0; changes--)
        {
            ref var character = ref name[random.Next(name.Length)];
            character = random.Next(3) == 0 ? (char)random.Next('!', '\x7F') : (char)(character ^ 0x20);
        }
        return new(name, 0, random.Next(5) == 0 ? random.Next(name.Length) : name.Length);
    }
}
