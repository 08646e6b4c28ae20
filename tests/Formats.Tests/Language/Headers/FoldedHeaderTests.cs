using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Headers;

/// <summary>Headers that are folded, and headers that are there more than once.</summary>
public class FoldedHeaderTests
{
    private const int Seed = 5322;
    private const int Count = 100_000;

    internal const string Text =
        "Received: from a\r\n\tby b\nSubject: old\nX: 1\n 2\nsubject: One\r\n two \nRECEIVED: c\r\nDate: Tue, 4 Nov 2025\n 09:05:00 +0100\nComment: a\n   b";

    private readonly byte[] _destination = new byte[512];

    [Theory]
    [InlineData(Text, """{"subject":"One two","comment":"a b","date":"Tue, 4 Nov 2025 09:05:00 +0100","route":["from a\tby b","c"],"others":[{"name":"X","value":"1 2"}]}""")]
    [InlineData("Subject:", """{"subject":"","comment":null,"date":null,"route":[],"others":[]}""")]
    [InlineData("Subject: a\nComment: a\n \n b", "2:10: error InvalidText: Trace.Comment: expected text on the lines of a paragraph")]
    [InlineData("Date: x\nDate: Tue, 4 Nov 2025 09:05:00 +0100\nSubject: a", "1:7: error InvalidValue: Trace.Date: expected a date or time as ddd, d MMM yyyy HH:mm:ss zzzz")]
    public void ATrace(string text, string expected) => Reading.AssertReads<Trace>(text, expected);

    [Theory]
    [InlineData("Weight: 1\nColour: a\nWeight: x\nColour: b\n", """{"weight":1,"colour":"a"}""")]
    [InlineData("Colour: b\nColour: b\n", "3:1: error MissingText: Labels.Weight: expected a header \"Weight\"")]
    public void TheFirstHeaderCounts(string text, string expected) => Reading.AssertReads<Labels>(text, expected);

    [Fact]
    public void CollectedHeadersKeepTheirSpelling()
    {
        Assert.True(Trace.TryParse(Encoding.UTF8.GetBytes(Text), out var trace, out _));

        var route = trace.Route.GetEnumerator();
        Assert.True(route.MoveNext());
        Assert.Equal(("Received", "from a\r\n\tby b", "from a\tby b"), (route.Current.Name.ToString(), route.Current.Value.ToString(), route.Current.Text.ToString()));
        Assert.True(route.MoveNext());
        Assert.Equal(("RECEIVED", "c"), (route.Current.Name.ToString(), route.Current.Text.ToString()));
        Assert.False(route.MoveNext());
    }

    [Fact]
    public void TheNameOfAHeaderCountsInItsWidth()
    {
        Assert.True(Trace.TryCreate(
            _destination, "A long subject on one line"u8, new Utf8Span("Twenty characters a line"u8), null, "Received: a\nreceived:b\n"u8, "X: y\n"u8, out var trace, out var error), error.ToString());

        Assert.Equal("Subject: A long subject on one line\nComment: Twenty\n characters a line\nReceived: a\nreceived:b\nX: y\n", trace.ToString());
    }

    [Theory]
    [InlineData("X: a\n", "")]
    [InlineData("", "Received: a\n")]
    [InlineData("Received: a", "X: b\n")]
    public void HeadersOfAnotherNameAreRefused(string route, string others) =>
        Assert.False(Trace.TryCreate(_destination, "a"u8, default, null, Encoding.UTF8.GetBytes(route), Encoding.UTF8.GetBytes(others), out _, out _));

    [Fact]
    public void ADocument()
    {
        var envelope = Envelope.Parse("received: a\n b\nsize: 1\nSubject: One\n two\nX: 1\n\t2\nReceived:\nnote: a\n");

        Assert.Equal(("One two", "a", 1), (envelope.Subject, envelope.Note, envelope.Size));
        Assert.Equal(["a b", ""], envelope.Route);
        Assert.Equal([new("X", "1\t2")], envelope.Others);
        Assert.Equal(
            "Subject: A subject\n on two lines\nNote: a\nSize: 1\nReceived: a b\nReceived: \nX: 1\t2\n",
            ((IFormattable)(envelope with { Subject = "A subject on two lines" })).ToString(null, null));
        AssertRefused(envelope with { Subject = "a\n b" }, "Subject");
        AssertRefused(envelope with { Note = "a\n b" }, "Note");
        AssertRefused(envelope with { Route = ["a", "b\n c"] }, "Route");
        AssertRefused(envelope with { Others = [new("X", "b\n c")] }, "Others");
        AssertRefused(envelope with { Others = [new("received", "b")] }, "Route");
    }

    [Fact]
    public void AnEnvelopeReadsBackEqual()
    {
        string[] pieces = ["a", "Wort", "längeres", " ", " ", "\t", "\n", "\r\n ", ":", "\nReceived: x", "\uD83D"];
        var random = new Random(Seed);
        var written = 0;
        for (var i = 0; i < Count; i++)
        {
            var envelope = new Envelope { Subject = Next(), Note = random.Next(2) == 0 ? null : Next(), Route = random.Next(2) == 0 ? [] : [Next(), Next()], Others = random.Next(2) == 0 ? [] : [new("X", Next())] };
            if (!envelope.TryFormat(_destination, out var length, out _))
                continue;

            written++;
            var copy = Envelope.Parse(_destination.AsSpan(0, length));
            var place = $"Seed {Seed}, value {i}: «{Encoding.UTF8.GetString(_destination, 0, length)}»";
            Assert.True(length == envelope.GetByteCount(), place);
            Assert.True((copy.Subject, copy.Note) == (envelope.Subject, envelope.Note), place);
            Assert.True(copy.Route.SequenceEqual(envelope.Route) && copy.Others.SequenceEqual(envelope.Others), place);
        }
        Assert.InRange(written, Count / 100, Count - 1);

        string Next() => string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    [Fact]
    public void TheGrammarNamesCollectedHeaders() =>
        Assert.Contains("\"Received:\" (* in any case *), Route, NL", Trace.Grammar, StringComparison.Ordinal);

    [Fact]
    public void ReadingAllocatesNothing()
    {
        var text = Encoding.UTF8.GetBytes(Text);

        Assert.Equal(0, Allocation.Of(() => Trace.TryParse(text, out var trace) && trace.Route.Count() == 2 && trace.Subject.JoinsTo("One two"u8) ? text : null));
    }

    private static void AssertRefused(Envelope envelope, string member)
    {
        Assert.False(envelope.TryFormat(new byte[256], out _, out var error));
        Assert.Equal(member, error.Member);
    }
}
