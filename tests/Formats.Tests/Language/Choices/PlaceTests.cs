using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Choices;

/// <summary>Branches that depend on the place of an element in its list.</summary>
public class PlaceTests
{
    private const int Seed = 60221;
    private const int Count = 100_000;

    private readonly byte[] _destination = new byte[256];

    [Theory]
    [InlineData("", "")]
    [InlineData("Kopf", "Title")]
    [InlineData("Kopf.", "Paragraph")]
    [InlineData("Kopf|Zwei|Drei|Satz.", "Title Subhead Paragraph Paragraph")]
    [InlineData("Kopf|Zwei", "Title Paragraph")]
    [InlineData("Kopf|(a.|(b.|c.|(d.", "Title Note Note Paragraph Paragraph")]
    [InlineData("Satz.|Liste:|*a.|*b.", "Paragraph Lead Item Item")]
    [InlineData("Satz.|Liste:|a.", "Paragraph Paragraph Paragraph")]
    [InlineData("Satz.|*a.|Zwei|Satz.", "Paragraph Paragraph Subhead Paragraph")]
    [InlineData("Satz.|*a.|Zwei", "Paragraph Item Paragraph")]
    [InlineData("Kopf|-.|-.", "Title Paragraph End")]
    public void AnElementIsWhatItsPlaceSays(string blocks, string kinds) => Assert.Equal(kinds, string.Join(' ', KindsOf(blocks)));

    [Fact]
    public void ElementsAreWhatTheReferenceSays()
    {
        string[] pieces = ["Kopf", "Satz.", "(a", "(a.", "Liste:", "*a.", "*a", "*:", "-", "-.", "a\nb", "a\nb:", "", "Zwei Zwei Z"];
        var random = new Random(Seed);
        var seen = new HashSet<PageBlock.Kinds>();
        for (var i = 0; i < Count; i++)
        {
            string[] blocks = [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => pieces[random.Next(pieces.Length)])];
            if (blocks is [""])
                continue;

            var expected = PlaceReference.KindsOf(blocks);
            Assert.True(expected.SequenceEqual(KindsOf(string.Join('|', blocks))), $"Seed {Seed}, list {i}: {string.Join('|', blocks)}");
            seen.UnionWith(expected);
        }
        Assert.Equal(7, seen.Count);
    }

    [Theory]
    [InlineData("<Kopf>", "title")]
    [InlineData("<Kopf.>", "paragraph")]
    [InlineData("<(a.>", "paragraph")]
    [InlineData("<Liste:\n:>", "paragraph")]
    [InlineData("<*a.>", "item")]
    [InlineData("<-.>", "end")]
    public void WhatStandsInNoListIsFirstAndLast(string text, string kind)
    {
        Assert.Contains($"\"kind\":\"{kind}\"", Reading.Json<Solo>(text), StringComparison.Ordinal);
        Assert.Contains($"\"kind\":\"{kind}\"", Reading.Json<PageBlock>(text[1..^1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A=1\n-\nab\nText\nA=2\n-\nx", """{"steps":[{"kind":"price","symbol":"A","value":1},{"kind":"rule","text":"-"},{"kind":"word","text":"ab"}],"text":"Text","ends":[{"kind":"price","symbol":"A","value":2},{"kind":"rule","text":"-"},{"kind":"word","text":"x"}]}""")]
    [InlineData("-\n--\nText", "2:1: error NoBranch: Step: expected Price (first) or Rule (at least 1 byte of -, not after Rule) or Word (at least 1 byte of a-z, not before Rule)")]
    [InlineData("-\nA=1\nText", "2:1: error NoBranch: Step: expected Price (first) or Rule (at least 1 byte of -, not after Rule) or Word (at least 1 byte of a-z, not before Rule)")]
    [InlineData("Text\nab\n-", "2:1: error NoBranch: Step: expected Price (first) or Rule (at least 1 byte of -, not after Rule) or Word (at least 1 byte of a-z, not before Rule)")]
    [InlineData("Text\n-\nA=1", "3:1: error NoBranch: Step: expected Price (first) or Rule (at least 1 byte of -, not after Rule) or Word (at least 1 byte of a-z, not before Rule)")]
    [InlineData("a\n-\nText", "1:1: error NoBranch: Step: expected Price (first) or Rule (at least 1 byte of -, not after Rule) or Word (at least 1 byte of a-z, not before Rule)")]
    public void AListEndsWithItsElementsWhereverTheyStand(string text, string expected) => Reading.AssertReads<Ladder>(text, expected);

    [Theory]
    [InlineData("-\n-\nTe\n=", "2:1: error NoBranch: Step: expected Price (first) or Rule (at least 1 byte of -, not after Rule) or Word (at least 1 byte of a-z, not before Rule)")]
    [InlineData("-\nab\nTe\n=", "3:2: error MissingText: Price.Symbol: expected \"=\" after it")]
    public void AnElementThatIsWrongInItsPlaceIsNotTheFaultOfWhatFollows(string text, string expected) =>
        Reading.AssertReads<Climb>(text, expected);

    [Fact]
    public void AListThatWouldReadBackWithoutABranchIsRefused()
    {
        Assert.True(Ladder.TryCreate(_destination, "A=1\n-\n"u8, "T"u8, "\n-"u8, out _, out _));
        Assert.False(Ladder.TryCreate(_destination, "-\n-\n"u8, "T"u8, "\n-"u8, out _, out var error));
        Assert.Equal(ArticleErrorCode.NoBranch, error.Code);
    }

    [Fact]
    public void ADocumentIsWrittenIfItsBlocksReadBackAsTheyAre()
    {
        AssertWritten(true, new ChapterBlock.Paragraph("a"), new ChapterBlock.Subhead("b"), new ChapterBlock.Paragraph("c"));
        AssertWritten(true, new ChapterBlock.Paragraph("a"), new ChapterBlock.Subhead("b"), new ChapterBlock.Paragraph("c"), new ChapterBlock.Paragraph("d"));
        AssertWritten(false, new ChapterBlock.Paragraph("a"), new ChapterBlock.Subhead("b"), new ChapterBlock.Subhead("c"), new ChapterBlock.Paragraph("d"));
        AssertWritten(false, new ChapterBlock.Paragraph("a"), new ChapterBlock.Subhead("b"));
        AssertWritten(false, new ChapterBlock.Paragraph("a"), new ChapterBlock.Paragraph("b"), new ChapterBlock.Paragraph("c"));
        AssertWritten(false, new ChapterBlock.Paragraph("a"), new ChapterBlock.Subhead("b."), new ChapterBlock.Paragraph("c"));
        // In no list.
        Assert.False(((ChapterBlock)new ChapterBlock.Subhead("a")).TryFormat(_destination, out _, out _));
        Assert.True(((ChapterBlock)new ChapterBlock.Paragraph("a")).TryFormat(_destination, out _, out _));
    }

    [Fact]
    public void ADocumentReadsBackEqual()
    {
        string[] pieces = ["a", "b.", "\n\n", "\n", "012345678"];
        var random = new Random(Seed);
        var written = 0;
        for (var i = 0; i < Count; i++)
        {
            var chapter = new Chapter([.. Enumerable.Range(0, random.Next(6)).Select(_ => Next())]);
            if (!chapter.TryFormat(_destination, out var length, out _))
                continue;

            written++;
            var copy = Chapter.Parse(_destination.AsSpan(0, length));
            Assert.True(chapter.Blocks.SequenceEqual(copy.Blocks), $"Seed {Seed}, chapter {i}: {string.Join(' ', chapter.Blocks)}");
        }
        Assert.InRange(written, Count / 100, Count - 1);

        ChapterBlock Next()
        {
            var text = pieces[random.Next(pieces.Length)] + (random.Next(3) == 0 ? pieces[random.Next(pieces.Length)] : "");
            return random.Next(2) == 0 ? new ChapterBlock.Subhead(text) : new ChapterBlock.Paragraph(text);
        }
    }

    [Fact]
    public void TheGrammarSaysThePlaces() =>
        Assert.StartsWith(
            "PageBlock = Title (* first *) | Subhead (* not first, not last, not after Subhead *) | Note (* after Title or Subhead or Note *)"
            + " | Lead (* before Item *) | Item (* not after Title or Subhead, not before Subhead *) | End (* last *) | Paragraph ;",
            PageBlock.Grammar,
            StringComparison.Ordinal);

    [Fact]
    public void ReadingAllocatesNothing()
    {
        var text = Encoding.UTF8.GetBytes("Kopf\n\n(a\n\nZwei\n\nSatz.\n\nListe:\n\n*a.\n\n-");
        Assert.Equal(0, Allocation.Of(() => Visit(text) ? text : null));

        static bool Visit(byte[] text)
        {
            if (!Page.TryParse(text, out var page))
                return false;
            var length = 0;
            foreach (var block in page.Blocks)
                length += block.Title.Length + block.Item.Length + (int)block.Kind;
            return length > 0;
        }
    }

    [Fact]
    public void AnEnumeratorCanBeAskedAgain()
    {
        var blocks = Page.Parse("Kopf\n\nZwei"u8).Blocks.GetEnumerator();

        Assert.True(blocks.MoveNext());
        Assert.Equal(PageBlock.Kinds.Title, blocks.Current.Kind);
        Assert.Equal(PageBlock.Kinds.Title, blocks.Current.Kind);
        Assert.True(blocks.MoveNext());
        Assert.Equal(PageBlock.Kinds.Paragraph, blocks.Current.Kind);
        Assert.False(blocks.MoveNext());
        Assert.False(blocks.MoveNext());
    }

    private void AssertWritten(bool expected, params ChapterBlock[] blocks)
    {
        var isWritten = new Chapter([.. blocks]).TryFormat(_destination, out var length, out var error);

        Assert.Equal(expected, isWritten);
        if (isWritten)
            Assert.Equal(blocks, Chapter.Parse(_destination.AsSpan(0, length)).Blocks.ToArray());
        else
            Assert.True(error.Member is "Blocks" or "Text", error.ToString());
    }

    private static PageBlock.Kinds[] KindsOf(string blocks)
    {
        var page = Page.Parse(Encoding.UTF8.GetBytes(blocks.Replace("|", "\n\n", StringComparison.Ordinal)));
        var kinds = new List<PageBlock.Kinds>();
        foreach (var block in page.Blocks)
            kinds.Add(block.Kind);
        return [.. kinds];
    }
}
