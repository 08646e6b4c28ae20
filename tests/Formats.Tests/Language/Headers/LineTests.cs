using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Headers;

/// <summary>Headers with values on several lines, with comments and with empty lines.</summary>
public class LineTests
{
    internal const string Text =
        "# first\n\ntags:\n- one\n# between\n\n- two\n-\n  three: 3\n# behind\ntitle: a\n// b\n  \nweight: 7\nnote: One\n  two\nsee: x\n y\nMap: |\n  a\n\n  # b\n\n";

    private readonly byte[] _destination = new byte[256];

    [Theory]
    [InlineData(Text, """{"title":"a","tags":"\n- one\n# between\n\n- two\n-\n  three: 3","weight":7,"note":"One two","links":["x\n y"],"others":[{"name":"Map","value":"|\n  a\n\n  # b"}]}""")]
    [InlineData("title: a\r\n- b\r\n\r\n# c\r\n-\r\n d \r\n#e\r\n", """{"title":"a\r\n- b\r\n\r\n# c\r\n-\r\n d","tags":null,"weight":null,"note":null,"links":[],"others":[]}""")]
    [InlineData("\n \t\r\n#title: x\ntitle:", """{"title":"","tags":null,"weight":null,"note":null,"links":[],"others":[]}""")]
    [InlineData("title: a\n#", """{"title":"a","tags":null,"weight":null,"note":null,"links":[],"others":[]}""")]
    [InlineData("title: a\n\t", """{"title":"a","tags":null,"weight":null,"note":null,"links":[],"others":[]}""")]
    [InlineData("title: a\n-b: c", """{"title":"a","tags":null,"weight":null,"note":null,"links":[],"others":[{"name":"-b","value":"c"}]}""")]
    [InlineData("# a\n- b\ntitle: c", "2:1: error UnexpectedText: LeafletHead: expected the end of the article")]
    [InlineData("title: a\n\n-b\n", "3:1: error UnexpectedText: LeafletHead: expected the end of the article")]
    [InlineData("title: a\nweight: 1\n 2", "2:9: error InvalidValue: LeafletHead.Weight: expected a number that fits int")]
    [InlineData("title: a\nnote: b\n\n c", "2:7: error InvalidText: LeafletHead.Note: expected text on the lines of a paragraph")]
    [InlineData("\n# a\n", "3:1: error MissingText: LeafletHead.Title: expected a header \"title\"")]
    public void AHead(string text, string expected) => Reading.AssertReads<LeafletHead>(text, expected);

    [Theory]
    [InlineData("---\ntitle: a\n\n# b\n\n---\n- c", "- c")]
    [InlineData("---\r\ntitle: a\r\n- b\r\n---\r\n# c", "# c")]
    public void WhatIsPassedOverEndsBeforeTheText(string text, string body)
    {
        Assert.True(Leaflet.TryParse(Encoding.UTF8.GetBytes(text), out var leaflet, out var error), error.ToString());

        Assert.Equal(body, leaflet.Body.ToString());
        Assert.Equal(text, leaflet.ToString());
    }

    [Fact]
    public void AHeaderIsChangedAndWhatIsPassedOverStays()
    {
        Assert.True(LeafletHead.TryParse("# a\ntitle: b\n# c\n\ntags:\n- d\n# e\n"u8, out var head, out _));

        Assert.True(head.TryWithTitle("f\n- g"u8, _destination, out var length, out var error), error.ToString());
        Assert.Equal("# a\ntitle: f\n- g\n# c\n\ntags:\n- d\n# e\n", Encoding.UTF8.GetString(_destination, 0, length));
        Assert.True(head.TryWithTags(default, _destination, out length, out error), error.ToString());
        Assert.Equal("# a\ntitle: b\n# c\n\n# e\n", Encoding.UTF8.GetString(_destination, 0, length));
        Assert.True(head.TryWithWeight(7, _destination, out length, out error), error.ToString());
        Assert.Equal("# a\ntitle: b\n# c\n\ntags:\n- d\nweight: 7\n# e\n", Encoding.UTF8.GetString(_destination, 0, length));
        Assert.False(head.TryWithTitle("f\n# g"u8, _destination, out _, out error));
        Assert.Equal("Title", error.Member);
    }

    [Fact]
    public void ADocument()
    {
        var catalogue = Catalogue.Parse("# a\ntags:\n- b\n- c\n\ntitle: d\nsee: e\n- f\nX: y\n\n  z\n");

        Assert.Equal(["b", "c"], catalogue.Tags);
        Assert.Equal(["e\n- f"], catalogue.Links);
        Assert.Equal([new("X", "y\n\n  z")], catalogue.Others);
        Assert.Equal("title: d\ntags: \n- b\n- c\nsee: e\n- f\nX: y\n\n  z\n", ((IFormattable)catalogue).ToString(null, null));
        Assert.False((catalogue with { Links = ["e\n# f"] }).TryFormat(_destination, out _, out var error));
        Assert.Equal("Links", error.Member);
        Assert.False((catalogue with { Others = [new("#X", "y")] }).TryFormat(_destination, out _, out error));
        Assert.Equal("Others", error.Member);
    }

    [Fact]
    public void TheGrammarNamesWhatIsPassedOver() =>
        Assert.Contains("| ( \"#\" | \"//\" ), ? comment ?, NL | NL }", LeafletHead.Grammar, StringComparison.Ordinal);

    [Theory]
    [InlineData("\n")]
    [InlineData("#\n")]
    [InlineData("- \n")]
    [InlineData("a:\n\n#\n- \n\n")]
    public async Task ReadingIsLinear(string piece)
    {
        var text = Encoding.UTF8.GetBytes("title: a\n" + string.Concat(Enumerable.Repeat(piece, 1 << 18)));

        await Task.Run(() => LeafletHead.TryParse(text, out var head) && head.Others.Count() > 0).WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void ReadingAllocatesNothing()
    {
        var text = Encoding.UTF8.GetBytes(Text);

        Assert.Equal(0, Allocation.Of(() => LeafletHead.TryParse(text, out var head) && head.Others.Count() == 1 ? text : null));
    }
}
