using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Values;

/// <summary>What can stand in the place of a value beside it, and where that place ends.</summary>
public class NilAndTrimTests
{
    internal const string RowText = "Auk|7|1.5|01.02.2026|GMT|x|AB=-20 (Ulm, 3)#1;y#\nText";
    internal const string NilText = "-|-|k. A.|00.00.0000|?|-|none\n(none)\n";
    internal const string FixedText = "AB        7***31.2.26  GMT  ''Auks xy| Text    ";

    private readonly byte[] _destination = new byte[256];

    [Theory]
    [InlineData(RowText, """{"name":"Auk","count":7,"rate":1.5,"day":"01.02.2026","zone":"GMT","note":"x","price":{"symbol":"AB","value":-20},"place":"Ulm","level":3,"left":1,"right":"y","text":"Text"}""")]
    [InlineData(NilText, """{"name":null,"count":null,"rate":null,"day":null,"zone":null,"note":null,"price":null,"place":null,"level":null,"left":null,"right":null,"text":null}""")]
    [InlineData("n/a|--|K. a.|TT.MM.JJJJ|GMT+||none (-, ?)#-;-x#\n(none)\r\n", """{"name":null,"count":null,"rate":null,"day":null,"zone":null,"note":"","price":null,"place":"-","level":null,"left":null,"right":"-x","text":null}""")]
    [InlineData("-n/a|-3|1|01.02.2026|GMT|--|none#-;-#\n-", """{"name":"-n/a","count":-3,"rate":1,"day":"01.02.2026","zone":"GMT","note":"--","price":null,"place":null,"level":null,"left":null,"right":null,"text":"-"}""")]
    [InlineData("|-|k. A.|00.00.0000|?|-|none\nx", "1:1: error InvalidText: Row.Name: expected at least 1 byte or \"-\" or \"n/a\"")]
    [InlineData("-|---|k. A.|00.00.0000|?|-|none\nx", "1:3: error InvalidValue: Row.Count: expected a number that fits int or \"-\" or \"--\"")]
    [InlineData("-|-|k. A.|00.00.000|?|-|none\nx", "1:11: error InvalidValue: Row.Day: expected a date as dd.MM.yyyy or \"00.00.0000\" or \"TT.MM.JJJJ\"")]
    [InlineData("-|-|k. A.|00.00.0000|?|-|non\nx", "1:26: error InvalidText: Price.Symbol: expected 1 to 4 bytes of A-Z")]
    [InlineData("-|-|k. A.|00.00.0000|?|-|none\n", "2:1: error InvalidText: Row.Text: expected at least 1 byte or \"(none)\\n\"")]
    public void ATextForNoValue(string text, string expected) => Reading.AssertReads<Row>(text, expected);

    [Fact]
    public void NoValueIsWrittenAsTheFirstText()
    {
        Assert.True(Create(default, null, null, null, null, default, default, default, null, null, default, default, out var row, out var error), error.ToString());
        Assert.Equal(NilText, row.ToString());

        Assert.True(Create("A"u8, 1, 2, new(2026, 2, 1), Zone.GMT, new Utf8Span(""u8), new Utf8Span("AB=1"u8), "Ulm"u8, null, null, "y"u8, "T"u8, out row, out error), error.ToString());
        Assert.Equal("A|1|2|01.02.2026|GMT||AB=1 (Ulm, ?)#-;y#\nT", row.ToString());
    }

    [Fact]
    public void AValueThatReadsAsNoneIsRefused()
    {
        Assert.False(Create("-"u8, null, null, null, null, default, default, default, null, null, default, default, out _, out var error));
        Assert.Equal((ArticleErrorCode.NotReadBack, "Name"), (error.Code, error.Member));
        Assert.False(Create("n/a"u8, null, null, null, null, default, default, default, null, null, default, default, out _, out error));
        Assert.Equal("Name", error.Member);
        Assert.False(Create(default, null, null, null, null, new Utf8Span("-"u8), default, default, null, null, default, default, out _, out error));
        Assert.Equal("Note", error.Member);
        Assert.False(Create(default, null, null, null, null, default, new Utf8Span("none"u8), default, null, null, default, default, out _, out error));
        Assert.Equal("Price", error.Member);
        Assert.False(Create(default, null, null, null, null, default, default, default, null, null, default, "(none)\r\n"u8, out _, out error));
        Assert.Equal("Text", error.Member);
        Assert.False(Create(default, null, null, null, null, default, default, default, 3, null, default, default, out _, out error));
        Assert.Equal("Level", error.Member);
    }

    [Theory]
    [InlineData(FixedText, """{"code":"AB","count":7,"level":3,"day":"1.2.26","zone":"GMT","name":"Auks","sign":"xy","text":"Text"}""")]
    [InlineData("      -1234***-   -    MESZ ''''''|         ", """{"code":"","count":-1234,"level":null,"day":null,"zone":"MESZ","name":"","sign":null,"text":""}""")]
    [InlineData("  ABCD  12 *33331.12.25 GMT Auklet x |123456789", """{"code":"  ABCD","count":12,"level":333,"day":"31.12.25","zone":"GMT","name":"Auklet","sign":"x","text":"123456789"}""")]
    [InlineData("AB     7 7 ***31.2.26  GMT  ''Auks| Text    ", "1:7: error InvalidValue: FixedRow.Count: expected a number that fits int in 5 bytes")]
    [InlineData("AB        7***31.2.26  GMT  ''A ks| Text    ", "1:29: error InvalidText: FixedRow.Name: expected text of ^  in 6 bytes")]
    [InlineData("AB        7***31.2.26  GMT  ''Auks| Text   ", "1:36: error InvalidText: FixedRow.Text: expected text in 9 bytes")]
    [InlineData("AB        7***31.2.26  GMT  ''Auks  | Text    ", "1:36: error InvalidText: FixedRow.Sign: expected at least 1 byte of a-z")]
    public void PlacesOfFixedWidth(string text, string expected) => Reading.AssertReads<FixedRow>(text, expected);

    [Fact]
    public void ValuesAreFilledUp()
    {
        Assert.True(FixedRow.TryCreate(_destination, "AB"u8, -7, null, new(2026, 2, 1), Zone.MESZ, "Auk"u8, "xy"u8, "T"u8, out var row, out var error), error.ToString());
        Assert.Equal("AB       -7***-1.2.26  MESZ '''Auk xy|T        ", row.ToString());

        AssertRefused("Code", FixedRow.TryCreate(_destination, "AB "u8, 7, 1, null, Zone.GMT, "A"u8, default, "T"u8, out _, out error), error);
        AssertRefused("Name", FixedRow.TryCreate(_destination, "AB"u8, 7, 1, null, Zone.GMT, "'A"u8, default, "T"u8, out _, out error), error);
        AssertRefused("Text", FixedRow.TryCreate(_destination, "AB"u8, 7, 1, null, Zone.GMT, "A"u8, default, " T"u8, out _, out error), error);
        Assert.True(FixedRow.TryCreate(_destination, " A"u8, 7, 1, null, Zone.GMT, "A'"u8, default, "T x"u8, out _, out _));
        Assert.False(FixedRow.TryCreate(_destination, "ABCDEFG"u8, 7, 1, null, Zone.GMT, "A"u8, default, "T"u8, out _, out _));
        Assert.False(FixedRow.TryCreate(_destination, "AB"u8, 123456, 1, null, Zone.GMT, "A"u8, default, "T"u8, out _, out _));
    }

    [Theory]
    [InlineData("a/b/c.txt: T (x) y (z)\nText a -- b\nc -- d -- e", """{"path":"a/b","file":"c.txt","title":"T (x) y","note":"z","text":"Text a -- b\nc","credit":"d -- e"}""")]
    [InlineData("a/c: T (x\ny)/z: a\n -- e", """{"path":"a","file":"c","title":"T (x","note":null,"text":"y)/z: a\n","credit":"e"}""")]
    [InlineData("c: T\nText a/b -- b", "1:1: error MissingText: OnOneLine.Path: expected \"/\" after it")]
    [InlineData("a/c: T\nText -- b\nc", "3:2: error MissingText: OnOneLine.Text: expected \" -- \" after it")]
    public void UpToTheFarthestOnALine(string text, string expected) => Reading.AssertReads<OnOneLine>(text, expected);

    [Theory]
    [InlineData("A, B, C, D\n1 und 2\n&\n3 und T x\n\ny --a\n\nb/c", """{"names":["A","B","C"],"last":"D","number":"1 und 2\n\u0026\n3","text":"T x","tags":["y --a\n\nb","c"]}""")]
    [InlineData("A, B\n1\r\n&\r\nT --a/b", """{"names":["A"],"last":"B","number":"1","text":"T","tags":["a","b"]}""")]
    [InlineData("A\n1 und T --a", "1:1: error MissingText: AsFarAsItGoes.Names: expected \", \" after it")]
    [InlineData("A, B\n1 oder T --a", "2:1: error MissingText: AsFarAsItGoes.Number: expected \" und \" or \"\\n&\\n\" after it")]
    [InlineData("A, B\n1 und T -a", "2:11: error MissingText: AsFarAsItGoes.Tags: expected \" --\" or \"\\n\\n\" before it")]
    public void UpToTheFarthest(string text, string expected) =>
        Assert.Equal(expected.Replace("\\u0026", "&", StringComparison.Ordinal), expected[0] == '{' ? Reading.Json<AsFarAsItGoes>(text) : Reading.Error<AsFarAsItGoes>(text));

    [Theory]
    [InlineData("T (x) y (z)", """{"title":"T (x) y","note":"z"}""")]
    [InlineData("T (x) y (z", """{"title":"T (x) y (z","note":null}""")]
    [InlineData("T (x) y", """{"title":"T (x) y","note":null}""")]
    public void UpToTheLastGroup(string text, string expected) => Reading.AssertReads<Noted>(text, expected);

    [Fact]
    public void AValueMayHoldWhatEndsItButNotItsNeighbour()
    {
        Assert.True(OnOneLine.TryCreate(_destination, "a/b"u8, "c"u8, "T (x)"u8, "z"u8, "a -- b\n"u8, "d -- e"u8, out var article, out _));
        Assert.Equal("a/b/c: T (x) (z)\na -- b\n -- d -- e", article.ToString());

        AssertRefused("Path", OnOneLine.TryCreate(_destination, "a"u8, "b/c"u8, "T"u8, default, "x"u8, "y"u8, out _, out var error), error);
        AssertRefused("Text", OnOneLine.TryCreate(_destination, "a"u8, "b"u8, "T"u8, default, "x -- "u8, "y"u8, out _, out error), error);
        Assert.False(OnOneLine.TryCreate(_destination, "a\nb"u8, "c"u8, "T"u8, default, "x"u8, "y"u8, out _, out error));
    }

    [Fact]
    public void TheSameInADocument()
    {
        var ledger = Ledger.Parse("-|--|-|none|AB     7|a/b/ c ");
        Assert.Equal(new Ledger(null, null, null, null, "AB", 7, "a/b", "c"), ledger);
        Assert.Equal("-|-|-|none|AB     7|a/b/c", ((IFormattable)ledger).ToString(null, null));

        var full = new Ledger("N", 3, "", new Size(2, 3), "ABCD", null, "p", "f");
        Assert.Equal("N|3||2x3|ABCD   -|p/f", ((IFormattable)full).ToString(null, null));
        foreach (var refused in new[] { full with { Name = "-" }, full with { Name = "" }, full with { Code = "A " }, full with { Note = "-" }, full with { File = " f" }, full with { File = "/f" } })
            Assert.False(refused.TryFormat(_destination, out _, out _), refused.ToString());
    }

    [Fact]
    public void TheGrammarNamesWhatElseCanStandThere()
    {
        Assert.Contains("Name = ? at least 1 byte ? | \"-\" | \"n/a\" ;", Row.Grammar, StringComparison.Ordinal);
        Assert.Contains("Level = { \"*\" }, ( ? a number that fits short ? | \"-\" ) (* 4 bytes *) ;", FixedRow.Grammar, StringComparison.Ordinal);
        Assert.Contains("Sign = { \" \" }, ? at least 1 byte of a-z ?, { \" \" } ;", FixedRow.Grammar, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadingAndWritingAllocateNothing()
    {
        byte[][] texts = [Encoding.UTF8.GetBytes(RowText), Encoding.UTF8.GetBytes(FixedText), "a/b/c: T (x)\n -- e"u8.ToArray(), "A, B\n1 und T --a"u8.ToArray()];

        Assert.Equal(0, Allocation.Of(() =>
            Row.TryParse(texts[0], out _) && FixedRow.TryParse(texts[1], out _) && OnOneLine.TryParse(texts[2], out _) && AsFarAsItGoes.TryParse(texts[3], out _)
            && FixedRow.TryCreate(_destination, "AB"u8, 7, null, null, Zone.GMT, "A"u8, default, "T"u8, out _, out _)
                ? texts
                : null));
    }

    private bool Create(
        Utf8Span name, int? count, decimal? rate, DateOnly? day, Zone? zone, Optional<Utf8Span> note, Optional<Utf8Span> price,
        Utf8Span place, sbyte? level, byte? left, Utf8Span right, Utf8Span text, out Row row, out ArticleError error) =>
        Row.TryCreate(_destination, name, count, rate, day, zone, note, price, place, level, left, right, text, out row, out error);

    private static void AssertRefused(string member, bool isWritten, ArticleError error)
    {
        Assert.False(isWritten);
        Assert.Equal((ArticleErrorCode.NotReadBack, member), (error.Code, error.Member));
    }
}
