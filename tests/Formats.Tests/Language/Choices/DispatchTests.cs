using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Choices;

/// <summary>Branches that the first byte tells apart: they are what a trial of one after the other finds.</summary>
public class DispatchTests
{
    private const int Seed = 14142;
    private const int Count = 100_000;

    [Theory]
    [InlineData("AB=1", """{"kind":"price","symbol":"AB","value":1}""")]
    [InlineData("AB: x", """{"kind":"coded","code":"AB","text":"x"}""")]
    [InlineData("ä: x", """{"kind":"coded","code":"ä","text":"x"}""")]
    [InlineData("(x)", """{"kind":"bracketed","text":"x"}""")]
    [InlineData("(x", """{"kind":"mark","text":"(x"}""")]
    [InlineData("-07%", """{"kind":"share","number":7}""")]
    [InlineData("A:", """{"kind":"pair","text":"A:"}""")]
    [InlineData("> so <", """{"kind":"quote","text":"so"}""")]
    [InlineData(">so!\r\n", """{"kind":"quote","text":"so"}""")]
    [InlineData(">  <", """{"kind":"quote","text":""}""")]
    [InlineData("#A=1", """{"kind":"tag","symbol":"A","value":1}""")]
    [InlineData("#A=x", "1:4: error InvalidValue: Price.Value: expected a number that fits long")]
    [InlineData("-7%", "1:2: error InvalidValue: Share.Number: expected a number of 2 digits that fits byte")]
    [InlineData(
        "",
        "1:1: error NoBranch: LedgerLine: expected Price or Bracketed or Coded or Mark (\"(x\" or \"-y\") or Share or Pair (2 bytes)"
        + " or Quote (text on a single line, \"> \" or \">\" before it, \" <\" or \"!\\n\" behind it) or Tag (\"#\" before it)")]
    public void ABranchIsTold(string text, string expected) => Reading.AssertReads<LedgerLine>(text, expected);

    [Fact]
    public void TheOrderOfTheBranchesCounts()
    {
        string[] pieces = ["A=1", "A", "=", "1", ": ", "(", "x", ")", "-", "y", "07", "%", "> ", ">", " <", "!\n", "!\r\n", "#", "ä", "\n"];
        var random = new Random(Seed);
        var seen = new HashSet<LedgerLine.Kinds>();
        for (var i = 0; i < Count; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => pieces[random.Next(pieces.Length)]));
            var bytes = Encoding.UTF8.GetBytes(text);
            var place = $"Seed {Seed}, text {i}: «{text}»";

            var (kind, failed) = TryOneAfterTheOther(bytes);
            Assert.True(LedgerLine.TryParse(bytes, out var line, out var error) == kind is not null, place);
            if (kind is { } found)
            {
                Assert.True(found == line.Kind, place);
                seen.Add(found);
            }
            else
            {
                Assert.True(failed.Offset == error.Offset && (failed.Offset == 0 || failed.ToString() == error.ToString()), place);
            }
        }
        Assert.Equal(8, seen.Count);
    }

    /// <summary>Which branch a text is, or how the one failed that got furthest.</summary>
    private static (LedgerLine.Kinds? Kind, ArticleError Failed) TryOneAfterTheOther(byte[] text)
    {
        var furthest = default(ArticleError);
        if (Is<Price>(text))
            return (LedgerLine.Kinds.Price, default);
        if (Is<Bracketed>(text))
            return (LedgerLine.Kinds.Bracketed, default);
        if (Is<Coded>(text))
            return (LedgerLine.Kinds.Coded, default);
        if (text.AsSpan().SequenceEqual("(x"u8) || text.AsSpan().SequenceEqual("-y"u8))
            return (LedgerLine.Kinds.Mark, default);
        if (Is<Share>(text))
            return (LedgerLine.Kinds.Share, default);
        if (text.Length == 2)
            return (LedgerLine.Kinds.Pair, default);
        if (IsQuote(Encoding.UTF8.GetString(text)))
            return (LedgerLine.Kinds.Quote, default);
        if (text is [(byte)'#', ..] && Is<Price>(text[1..], 1))
            return (LedgerLine.Kinds.Tag, default);
        return (null, furthest);

        bool Is<T>(byte[] part, int start = 0)
            where T : IArticleView<T>, allows ref struct
        {
            if (T.TryParse(part, out _, out var error))
                return true;
            if (error.Offset + start > furthest.Offset)
                furthest = new(error.Code, error.Format, error.Member, error.Expected, text, error.Offset + start);
            return false;
        }
    }

    private static bool IsQuote(string text)
    {
        var start = text.StartsWith("> ", StringComparison.Ordinal) ? 2 : 1;
        if (!text.StartsWith('>'))
            return false;
        var value = text[start..];
        var end = value.EndsWith("!\r\n", StringComparison.Ordinal) ? 3
            : value.EndsWith("!\n", StringComparison.Ordinal) || value.EndsWith(" <", StringComparison.Ordinal) ? 2
            : 0;
        return end > 0 && !value[..^end].Contains('\n', StringComparison.Ordinal);
    }

    [Fact]
    public void TheGrammarSaysWhatStandsAround() =>
        Assert.Contains("Pair | ( \"> \" | \">\" ), Quote, ( \" <\" | \"!\", NL ) | \"#\", Tag ;", LedgerLine.Grammar, StringComparison.Ordinal);

    [Fact]
    public void AListIsWrittenOfWhatTheBranchesTake()
    {
        var destination = new byte[64];

        Assert.True(Ledger.TryCreate(destination, "#A=1\n\n> so <"u8, out var ledger, out _));
        Assert.Equal("#A=1\n\n> so <", ledger.ToString());
        Assert.False(Ledger.TryCreate(destination, "#A=1\n\n> so "u8, out _, out var error));
        Assert.Equal(ArticleErrorCode.NoBranch, error.Code);
    }

    [Fact]
    public void ReadingAllocatesNothing()
    {
        var text = "AB=1\n\n> so <\n\n#A=1\n\n(x)"u8.ToArray();
        Assert.Equal(0, Allocation.Of(() => Visit(text) > 0 ? text : null));

        static int Visit(byte[] text)
        {
            var length = 0;
            foreach (var line in Ledger.Parse(text).Lines)
                length += line.Quote.Length + line.Tag.Symbol.Length;
            return length;
        }
    }
}
