namespace ArticleSchema.Formats.Tests.Language;

/// <summary>What stands around values, in which case it is read, and classes of which a text keeps to one.</summary>
public class FramingTests
{
    private readonly byte[] _destination = new byte[256];

    [Theory]
    [InlineData("Nr. 7:Text", """{"id":7,"text":"Text","analysis":null,"mark":null}""")]
    [InlineData("No. 7: Text <ab>", """{"id":7,"text":"Text","analysis":null,"mark":"ab"}""")]
    [InlineData("No 7:T Hinweis: A Datum der Analyse: B ((AB))", """{"id":7,"text":"T Hinweis: A","analysis":"B","mark":"AB"}""")]
    [InlineData("No 7:T Datum der Analyse: A Hinweis: B <Ab>", """{"id":7,"text":"T Datum der Analyse: A","analysis":"B <Ab>","mark":null}""")]
    [InlineData("No 7:T Hinweis: A\nB", """{"id":7,"text":"T Hinweis: A\nB","analysis":null,"mark":null}""")]
    [InlineData("Nr 7:T", "1:1: error MissingText: Framed.Id: expected \"Nr. \" or \"No. \" or \"No \" before it")]
    [InlineData("No 7;T", "1:5: error MissingText: Framed.Id: expected \": \" or \":\" after it")]
    public void TextsAroundValues(string text, string expected) => Reading.AssertReads<Framed>(text, expected);

    [Fact]
    public void OfSeveralFormsTheFirstIsWritten()
    {
        Assert.True(Framed.TryCreate(_destination, 7, "Text"u8, "A"u8, "ab"u8, out var framed, out var error), error.ToString());

        Assert.Equal("Nr. 7:Text Datum der Analyse: A <ab>", framed.ToString());
    }

    [Fact]
    public void AValueThatHasWhatStandsAroundItIsRefused()
    {
        Assert.False(Framed.TryCreate(_destination, 7, " Text"u8, default, default, out _, out var error));
        Assert.Equal("Text", error.Member);

        Assert.False(Framed.TryCreate(_destination, 7, "Text"u8, "A Hinweis: B"u8, default, out _, out error));
        Assert.Equal("Text", error.Member);
    }

    [Theory]
    [InlineData("Subject: A end\nGMT und b", """{"subject":"A","kind":"GMT","words":["b"]}""")]
    [InlineData("SUBJECT: A END END\r\ngmt AND b Und c", """{"subject":"A END","kind":"GMT","words":["b","c"]}""")]
    [InlineData("subjects: ", "1:1: error MissingText: AnyCase.Subject: expected \"Subject: \" before it")]
    public void TextsInAnyCase(string text, string expected) => Reading.AssertReads<AnyCase>(text, expected);

    [Fact]
    public void TextsAreWrittenInTheirOwnCase()
    {
        Assert.True(AnyCase.TryCreate(_destination, "A"u8, Zone.MESZ, " and b"u8, out var article, out _));

        Assert.Equal("Subject: A end\nMESZ and b", article.ToString());
    }

    [Theory]
    [InlineData("x./ab/CD", """{"text":"x.","initials":["ab","CD"]}""")]
    [InlineData("x./ab/Cd", "1:9: error InvalidText: Initialled.Initials: expected 2 to 4 bytes of a-zäöü|A-Z, repeated with \"/\" between, at most 4")]
    [InlineData("/DP/äbc", """{"text":"","initials":["DP","äbc"]}""")]
    public void OneOfSeveralClasses(string text, string expected) => Reading.AssertReads<Initialled>(text, expected);

    [Theory]
    [InlineData("Fair at Ulm since May (new)#07", """{"event":"Fair","place":"Ulm","day":"May","note":"new","number":7}""")]
    [InlineData("Fair since May#07", """{"event":"Fair","place":null,"day":"May","note":null,"number":7}""")]
    [InlineData("Fair at Ulm#07", """{"event":"Fair","place":"Ulm","day":null,"note":null,"number":7}""")]
    [InlineData("Fair#071", """{"event":"Fair#071","place":null,"day":null,"note":null,"number":null}""")]
    [InlineData("Fair since May at Ulm", """{"event":"Fair since May","place":"Ulm","day":null,"note":null,"number":null}""")]
    [InlineData("Fair at ", """{"event":"Fair at ","place":null,"day":null,"note":null,"number":null}""")]
    [InlineData("Fair", """{"event":"Fair","place":null,"day":null,"note":null,"number":null}""")]
    public void SeveralGroupsBehindAValue(string text, string expected) => Reading.AssertReads<Appointment>(text, expected);

    [Theory]
    [InlineData("5 km 7 km", """{"distances":[{"kilometres":5},{"kilometres":7}],"text":""}""")]
    [InlineData("5 km 7 km/h", """{"distances":[{"kilometres":5}],"text":"7 km/h"}""")]
    [InlineData("5 kms", """{"distances":[],"text":"5 kms"}""")]
    public void AGuardBehindAnArticle(string text, string expected) => Reading.AssertReads<Route>(text, expected);
}
