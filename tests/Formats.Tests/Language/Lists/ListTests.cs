using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Lists;

/// <summary>How the elements of lists are told apart, and where lists end.</summary>
public class ListTests
{
    private readonly byte[] _destination = new byte[256];

    [Theory]
    [InlineData("A:Eins.\n\nZwei\nzwei.\r\n\r\nDrei.", "Eins.", "Zwei\nzwei.", "Drei.")]
    [InlineData("A:Eins.\r\n\nZwei.\n\r\nDrei.", "Eins.", "Zwei.", "Drei.")]
    [InlineData("A:Eins.\n \t\n\nZwei.\n  \r\n   Drei.", "Eins.", "Zwei.", "   Drei.")]
    [InlineData("A:Eins. \n \nZwei.\r\r\n\nDrei.\n ", "Eins. ", "Zwei.\r", "Drei.\n ")]
    [InlineData("A:Eins.\n\n", "Eins.", "")]
    [InlineData("A:\n\nEins.", "", "Eins.")]
    [InlineData("A:Eins.\n\r", "Eins.\n\r")]
    public void ParagraphsBetweenBlankLines(string text, params string[] paragraphs) =>
        Assert.Equal(paragraphs, Elements(Letter.Parse(Encoding.UTF8.GetBytes(text)).Paragraphs));

    [Theory]
    [InlineData("(A, B und C,D)", """{"names":["A","B","C","D"],"words":[]}""")]
    [InlineData("(A,  und )\nx\n\ny\n\n\nz", """{"names":["A","",""],"words":["x","y","","z"]}""")]
    [InlineData("(A und,B)\r\n\r\nx\r\n", """{"names":["A und","B"],"words":["x",""]}""")]
    [InlineData("(A)x", "1:4: error InvalidText: Enumeration.Words: expected text, repeated with \"\\n\\n\" or \"\\n\" before each")]
    [InlineData("()", "1:2: error InvalidText: Enumeration.Names: expected text, repeated with \", \" or \" und \" or \",\" between")]
    public void SeveralSeparators(string text, string expected) => Reading.AssertReads<Enumeration>(text, expected);

    [Theory]
    [InlineData(
        "Wetter\n\ndpa-AFX\n \nULM (dpa) - Eins.\n\nZwei./ab\nA=1\n\nQuelle: Werk\n-----",
        """{"leaders":["Wetter","dpa-AFX"],"dateline":"ULM","body":["Eins.","Zwei."],"signOff":["ab"],"trailers":["A=1","Quelle: Werk","-----"]}""")]
    [InlineData(
        "ULM (dpa) - Eins.\n\nBONN (dpa) - Zwei.",
        """{"leaders":[],"dateline":"ULM","body":["Eins.","BONN (dpa) - Zwei."],"signOff":null,"trailers":[]}""")]
    [InlineData(
        "Wetter\n\nEins.\n\nA=1",
        """{"leaders":[],"dateline":null,"body":["Wetter","Eins."],"signOff":null,"trailers":["A=1"]}""")]
    [InlineData(
        "Eins./ab\nA=1\n(Nicht Werk)\n(Werk)",
        """{"leaders":[],"dateline":null,"body":["Eins./ab\nA=1\n(Nicht Werk)"],"signOff":null,"trailers":["(Werk)"]}""")]
    public void LeadersUpToADatelineAndTrailersFromTheEnd(string text, string expected)
    {
        Assert.True(WireStory.TryParse(Encoding.UTF8.GetBytes(text), out var story, out var error), error.ToString());

        Assert.Equal(expected, Summary(story));
    }

    [Fact]
    public void ALeaderThatIsTooLongIsPartOfTheBody()
    {
        var text = new string('x', 81) + "\n\nULM (dpa) - Eins.";

        Assert.True(WireStory.TryParse(Encoding.UTF8.GetBytes(text), out var story));

        Assert.False(story.Dateline.HasValue);
        Assert.Equal(2, story.Body.Count());
    }

    [Theory]
    [InlineData("(a)\n(b) \r\nText<x><y!>", """{"notes":[{"text":"a"},{"text":"b"}],"text":"Text","marks":[{"name":"x"},{"name":"y"}]}""")]
    [InlineData("(a)Text<v><x><y>", """{"notes":[],"text":"(a)Text<v>","marks":[{"name":"x"},{"name":"y"}]}""")]
    [InlineData("", """{"notes":[],"text":"","marks":[]}""")]
    public void ElementsThatEndByThemselves(string text, string expected) => Reading.AssertReads<Annotated>(text, expected);

    [Theory]
    [InlineData("(a)\n(b)\n", """{"notes":[{"text":"a"},{"text":"b"}]}""")]
    [InlineData("(a)\n", "1:1: error InvalidText: Notebook.Notes: expected an article, repeated, 2 to 3")]
    [InlineData("(a)\n(b)\n(c)\n(d)\n", "1:1: error InvalidText: Notebook.Notes: expected an article, repeated, 2 to 3")]
    [InlineData("(a)\n(b)", "2:4: error MissingText: Note: expected \"\\n\"")]
    public void ANumberOfElementsThatEndByThemselves(string text, string expected) => Reading.AssertReads<Notebook>(text, expected);

    [Theory]
    [InlineData("a\nBye\nBy C\n==\nA=1\nB=2\nx", """{"head":["a","Bye"],"byline":"C","end":"==\n","facts":[{"symbol":"A","value":1},{"symbol":"B","value":2}],"rest":"x"}""")]
    [InlineData("--\nA=1\nA=2\nA=3\nA=4\n", """{"head":[],"byline":null,"end":"--\n","facts":[{"symbol":"A","value":1},{"symbol":"A","value":2},{"symbol":"A","value":3}],"rest":"A=4\n"}""")]
    [InlineData("a\nb\n", "3:1: error InvalidText: Report.End: expected \"==\\n\" or \"--\\n\"")]
    [InlineData("==\nA=x\n", "2:3: error InvalidValue: Price.Value: expected a number that fits long")]
    public void LinesUpToWhatFollows(string text, string expected) => Reading.AssertReads<Report>(text, expected);

    [Fact]
    public void TheFirstSeparatorIsWrittenByWhoeverWritesTheList()
    {
        Assert.True(Enumeration.TryCreate(_destination, "A, B"u8, "\n\nx\ny"u8, out var enumeration, out _));

        Assert.Equal("(A, B)\n\nx\ny", enumeration.ToString());
    }

    [Theory]
    [InlineData("x", "", "", "", "Leaders")]
    [InlineData("ULM (dpa) - \n\n", "BONN (dpa) - ", "x", "", "Leaders")]
    [InlineData("", "", "x", "A=1", "Body")]
    [InlineData("", "", "x\nA=1", "", "Body")]
    [InlineData("", "", "x", "\n\n", "Body")]
    public void AListThatWouldReadBackAsAnotherIsRefused(string leaders, string dateline, string body, string trailers, string member)
    {
        var there = dateline.Length > 0 ? new Optional<Utf8Span>(Utf8(dateline)) : default;

        Assert.False(WireStory.TryCreate(
            _destination, Utf8(leaders), there, Utf8(body), default, Utf8(trailers), out _, out var error));

        Assert.Equal(ArticleErrorCode.NotReadBack, error.Code);
        Assert.Equal(member, error.Member);
    }

    private static Utf8Span Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string[] Elements(Utf8List list)
    {
        var elements = new List<string>();
        foreach (var element in list)
            elements.Add(element.ToString());
        return [.. elements];
    }

    private static string Summary(WireStory story)
    {
        var trailers = new List<string>();
        foreach (var trailer in story.Trailers)
            trailers.Add(Encoding.UTF8.GetString(trailer.ToUtf8()));
        var dateline = story.Dateline.HasValue ? $"\"{story.Dateline.Value.Places.ToString()}\"" : "null";
        var signOff = story.SignOff.HasValue ? List(Elements(story.SignOff.Value.Initials)) : "null";
        return $"{{\"leaders\":{List(Elements(story.Leaders))},\"dateline\":{dateline},\"body\":{List(Elements(story.Body))},"
            + $"\"signOff\":{signOff},\"trailers\":{List(trailers)}}}";
    }

    private static string List(IEnumerable<string> texts) => $"[{string.Join(",", texts.Select(text => $"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\""))}]";
}
