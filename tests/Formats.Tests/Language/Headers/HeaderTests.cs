using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Headers;

/// <summary>Headers: lines with a name and a value, in any order.</summary>
public class HeaderTests
{
    internal const string MailText =
        "Received: from a\r\n\tby b\nto: a@x, b@y,c@z\r\nDATE:Tue, 4 Nov 2025 09:05:00 +0100 \r\nX-Mailer:\nFrom:  A <a@x>\t\r\nSubject: One\r\n two\r\nX-PRIORITY: 3\n\r\nBody:\n\nText";

    private readonly byte[] _destination = new byte[256];

    [Theory]
    [InlineData(MailText, """{"headers":{"from":"A <a@x>","subject":"One\r\n two","date":"Tue, 4 Nov 2025 09:05:00 +0100","to":["a@x","b@y","c@z"],"priority":3,"others":[{"name":"Received","value":"from a\tby b"},{"name":"X-Mailer","value":""}]},"body":"Body:\n\nText"}""")]
    [InlineData("from:\n\n", """{"headers":{"from":"","subject":null,"date":null,"to":[],"priority":null,"others":[]},"body":""}""")]
    [InlineData("Subject:\nFrom: a\n\n", """{"headers":{"from":"a","subject":"","date":null,"to":[],"priority":null,"others":[]},"body":""}""")]
    [InlineData("Subject: a\n\n", "2:1: error MissingText: MailHeaders.From: expected a header \"From\"")]
    [InlineData("From: a\nX: b\nFROM: c\n\n", "3:1: error UnexpectedText: MailHeaders.From: expected one header \"From\" only")]
    [InlineData("From: a\nX-Priority: 300\n\n", "2:13: error InvalidValue: MailHeaders.Priority: expected a number that fits byte")]
    [InlineData("From: a\nTo: b, c@\n\n", "2:8: error InvalidText: MailHeaders.To: expected text not ending with @, repeated with \", \" or \",\" between")]
    [InlineData("From: a\nno header\n\n", "2:1: error MissingText: Mail.Headers: expected \"\\n\" after it")]
    [InlineData("From: a", "1:8: error MissingText: Mail.Headers: expected \"\\n\" after it")]
    public void AMail(string text, string expected) => Reading.AssertReads<Mail>(text, expected);

    [Theory]
    [InlineData("---\ntags: a, b\ntitle: T: t\n---\n\nOne.\n\nTwo.", """{"matter":{"title":"T: t","date":null,"isDraft":null,"tags":["a","b"]},"body":["One.","Two."]}""")]
    [InlineData("---\r\ntitle: T\r\ndraft: true\r\ndate: 2025-11-04\r\n---\r\n", """{"matter":{"title":"T","date":"2025-11-04","isDraft":true,"tags":[]},"body":[]}""")]
    [InlineData("---\ntitle: T\nauthor: A\n---\n", "3:1: error UnexpectedText: FrontMatter: expected \"title\" or \"date\" or \"draft\" or \"tags\"")]
    [InlineData("---\nTitle: T\n---\n", "2:1: error UnexpectedText: FrontMatter: expected \"title\" or \"date\" or \"draft\" or \"tags\"")]
    [InlineData("---\ntitle:\n---\n", "2:7: error InvalidText: FrontMatter.Title: expected 1 to 60 bytes")]
    [InlineData("---\ntitle: T\n  folded\n---\n", "3:1: error MissingText: Page.Matter: expected \"---\\n\" after it")]
    public void APage(string text, string expected) => Reading.AssertReads<Page>(text, expected);

    [Theory]
    [InlineData("title: T", """{"title":"T","date":null,"isDraft":null,"tags":[]}""")]
    [InlineData("title: T\n", """{"title":"T","date":null,"isDraft":null,"tags":[]}""")]
    [InlineData("title: T\n\n", "2:1: error UnexpectedText: FrontMatter: expected the end of the article")]
    public void HeadersThatAreAllOfAText(string text, string expected) => Reading.AssertReads<FrontMatter>(text, expected);

    [Fact]
    public void HeadersAreWrittenInTheOrderOfTheirDeclaration()
    {
        Assert.True(MailHeaders.TryCreate(
            _destination, "a@x"u8, new Utf8Span("S"u8), null, "b, c"u8, 1, "X-A: 1\r\nX-B:2\n"u8, out var headers, out var error), error.ToString());

        Assert.Equal("From: a@x\r\nSubject: S\r\nTo: b, c\r\nX-Priority: 1\r\nX-A: 1\r\nX-B:2\n", headers.ToString());
        Assert.Equal(2, headers.Others.Count());
    }

    [Theory]
    [InlineData("a\nSubject: x", "", "Others")]
    [InlineData(" a", "", "From")]
    [InlineData("a", "no header\n", "")]
    [InlineData("a", "From: b\n", "From")]
    [InlineData("a", "Subject: b\n", "Subject")]
    public void AHeaderThatWouldReadBackAsAnotherIsRefused(string from, string others, string member)
    {
        Assert.False(MailHeaders.TryCreate(
            _destination, Encoding.UTF8.GetBytes(from), default, null, default, null, Encoding.UTF8.GetBytes(others), out _, out var error));
        Assert.True(member == error.Member || member == "Others", error.ToString());
    }

    [Fact]
    public void TheGrammarOfHeaders() =>
        Assert.StartsWith(
            "FrontMatter = { \"title:\", Title, NL | \"date:\", Date, NL | \"draft:\", IsDraft, NL | \"tags:\", Tags, NL } ;\n",
            FrontMatter.Grammar,
            StringComparison.Ordinal);

    [Fact]
    public void HeadersOfADocument()
    {
        var letter = Letter.Parse("X-A: 1\nfrom: a\nTo: b, c\nX-B:\n\nText");

        Assert.Equal(("a", null), (letter.Headers.From, letter.Headers.Subject));
        Assert.Equal(["b", "c"], letter.Headers.To);
        Assert.Equal([new("X-A", "1"), new("X-B", "")], letter.Headers.Others);
        Assert.Equal("From: a\nTo: b, c\nX-A: 1\nX-B: \n\nText", ((IFormattable)letter).ToString(null, null));
        AssertRefused(letter with { Headers = letter.Headers with { Others = [new("From", "b")] } }, "From");
        AssertRefused(letter with { Headers = letter.Headers with { Others = [new("X A", "b")] } }, "");
        AssertRefused(letter with { Headers = letter.Headers with { Others = [new("X", "b\nY: c")] } }, "Others");
        AssertRefused(letter with { Headers = letter.Headers with { From = "a\nb" } }, "From");
    }

    [Theory]
    [InlineData("a")]
    [InlineData(":")]
    [InlineData("\n")]
    [InlineData("a:\n")]
    [InlineData("a:\n b")]
    [InlineData("From:\n ")]
    public async Task ReadingIsLinear(string piece)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 1 << 20)));

        await Task.Run(() => Mail.TryParse(text, out var mail) && mail.Headers.Others.Count() > 0).WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void ReadingAllocatesNothing()
    {
        var text = Encoding.UTF8.GetBytes(MailText);

        Assert.Equal(0, Allocation.Of(() => Mail.TryParse(text, out var mail) && mail.Headers.Others.Count() == 2 ? text : null));
    }

    private static void AssertRefused(Letter letter, string member)
    {
        Assert.False(letter.TryFormat(new byte[256], out _, out var error));
        Assert.Equal(member, error.Member);
    }
}
