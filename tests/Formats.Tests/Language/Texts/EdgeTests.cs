using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Texts;

/// <summary>The first and the last character of texts.</summary>
public class EdgeTests
{
    private readonly byte[] _destination = new byte[256];

    [Theory]
    [InlineData("A1title: x,y", """{"code":"A1","title":"title","tags":["x","y"]}""")]
    [InlineData("Aänd: ", """{"code":"A","title":"änd","tags":[]}""")]
    [InlineData("A1: x", "1:3: error InvalidText: Entry.Title: expected at least 1 byte starting with a-zä not ending with  ")]
    [InlineData("A1öre: x", "1:3: error InvalidText: Entry.Title: expected at least 1 byte starting with a-zä not ending with  ")]
    [InlineData("Atitle : x", "1:2: error InvalidText: Entry.Title: expected at least 1 byte starting with a-zä not ending with  ")]
    [InlineData("Atitle: x, y", "1:11: error InvalidText: Entry.Tags: expected at least 1 byte not starting with  ü ending with ^.!, repeated with \",\" between")]
    [InlineData("Atitle: x,üb", "1:11: error InvalidText: Entry.Tags: expected at least 1 byte not starting with  ü ending with ^.!, repeated with \",\" between")]
    [InlineData("Atitle: x!", "1:9: error InvalidText: Entry.Tags: expected at least 1 byte not starting with  ü ending with ^.!, repeated with \",\" between")]
    [InlineData("Atitle: x,", "1:11: error InvalidText: Entry.Tags: expected at least 1 byte not starting with  ü ending with ^.!, repeated with \",\" between")]
    public void EdgesAreChecked(string text, string expected) => Reading.AssertReads<Entry>(text, expected);

    [Theory]
    [InlineData("A1", "title", "x,y", null)]
    [InlineData("A1", "2nd", "x", "Code")]
    [InlineData("A1", "Title", "x", "Code")]
    [InlineData("A", "title ", "x", "Title")]
    [InlineData("A", "title", "x, y", "Tags")]
    [InlineData("A", "title", "x.", "Tags")]
    public void AValueWithAnotherEdgeIsRefused(string code, string title, string tags, string? member)
    {
        var isWritten = Entry.TryCreate(_destination, Utf8(code), Utf8(title), Utf8(tags), out var entry, out var error);
        var record = new EntryRecord(code, title, tags.Split(','));

        Assert.Equal(member is null, isWritten);
        Assert.Equal(member ?? "", error.Member);
        Assert.Equal(isWritten, record.TryFormat(_destination, out var written, out error));
        Assert.Equal(member ?? "", error.Member);
        if (isWritten)
            Assert.Equal($"{code}{title}: {tags}", Encoding.UTF8.GetString(_destination, 0, written));
    }

    [Fact]
    public void TheGrammarSaysThem() =>
        Assert.Contains("Title = ? at least 1 byte starting with a-zä not ending with   ? ;", Entry.Grammar, StringComparison.Ordinal);

    [Fact]
    public void ReadingAllocatesNothing()
    {
        var text = "A1title: x,y"u8.ToArray();
        Assert.Equal(0, Allocation.Of(() => Entry.TryParse(text, out _) ? text : null));
    }

    private static Utf8Span Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
