using ArticleSchema.Formats.Tests.Language.Headers;
using ArticleSchema.Formats.Tests.Language.Roles;

namespace ArticleSchema.Formats.Tests.Language.Recovery;

public class HeaderRecoveryTests
{
    [Fact]
    public void AWrongHeaderIsLeftOut() => Recovering.AssertRecovers<Page>(
        "---\ntitle: Fog\ndate: today\ndraft: false\n---\nIt is foggy.",
        """{"matter":{"title":"Fog","date":null,"isDraft":false,"tags":[]},"body":["It is foggy."]}""",
        "3:7 InvalidValue FrontMatter.Date");

    [Fact]
    public void LinesThatAreNoHeadersAreLeftOut() => Recovering.AssertRecovers<Page>(
        "---\ntitle: Fog\n(no header)\n(nor is this)\ndraft: false\n?\n---\nIt is foggy.",
        """{"matter":{"title":"Fog","date":null,"isDraft":false,"tags":[]},"body":["It is foggy."]}""",
        "3:1 UnexpectedText FrontMatter",
        "6:1 UnexpectedText FrontMatter");

    [Fact]
    public void OfAHeaderThatIsThereTwiceTheFirstIsKept() => Recovering.AssertRecovers<Page>(
        "---\ntitle: Fog\ntitle: Ice\ncolour: grey\n---\nIt is foggy.",
        """{"matter":{"title":"Fog","date":null,"isDraft":null,"tags":[]},"body":["It is foggy."]}""",
        "3:1 UnexpectedText FrontMatter.Title",
        "4:1 UnexpectedText FrontMatter");

    [Fact]
    public void AHeaderThatIsMissingIsReported() => Recovering.AssertRecovers<Page>(
        "---\ndraft: perhaps\n---\nIt is foggy.",
        """{"matter":{"title":"","date":null,"isDraft":null,"tags":[]},"body":["It is foggy."]}""",
        "2:8 InvalidValue FrontMatter.IsDraft",
        "3:1 MissingText FrontMatter.Title");

    [Fact]
    public void UnknownHeadersAreKeptInTheirOrder() => Recovering.AssertRecovers<Mail>(
        "From: Ann\r\nX-A: 1\r\n?\r\nX-B: 2\r\nX-Priority: high\r\nSubject: Fog\r\n\r\nIt is foggy.",
        """{"headers":{"from":"Ann","subject":"Fog","date":null,"to":[],"priority":null,"others":[{"name":"X-A","value":"1"},{"name":"X-B","value":"2"}]},"body":"It is foggy."}""",
        "3:1 UnexpectedText MailHeaders",
        "5:13 InvalidValue MailHeaders.Priority");

    [Fact]
    public void AnElementOfAHeaderThatIsWrongIsLeftOut() => Recovering.AssertRecovers<Mail>(
        "From: Ann\r\nTo: bob@a, @, cy@b\r\n\r\nIt is foggy.",
        """{"headers":{"from":"Ann","subject":null,"date":null,"to":["bob@a","cy@b"],"priority":null,"others":[]},"body":"It is foggy."}""",
        "2:12 InvalidText MailHeaders.To");

    [Fact]
    public void AHeaderBehindThoseThatAreTakenIsReported() => Recovering.AssertRecovers<Mail>(
        "From: Ann\nFrom: \nB: ***",
        """{"headers":{"from":"Ann","subject":null,"date":null,"to":[],"priority":null,"others":[]},"body":"From: \nB: ***"}""",
        "2:1 UnexpectedText MailHeaders.From");

    [Fact]
    public void AHeaderThatIsThereTwiceIsReportedWhereTheTextBehindIsMissing() => Recovering.AssertRecovers<Poster>(
        "Tag: a\nTag: \nB: ***",
        """{"headers":{"tag":"a","note":[],"others":[]},"title":"Tag","day":null,"port":null,"counts":[],"lines":[]}""",
        "2:1 UnexpectedText PosterHeaders.Tag",
        "2:6 NoBranch PosterLine");

    [Fact]
    public void CommentsAndEmptyLinesArePassedOver() => Recovering.AssertRecovers<Leaflet>(
        "---\n# a\n(no header)\n- nor this\n\ntitle: b\n- c\nweight: heavy\n# d\ntags:\n- e\n\n---\nText",
        """{"head":{"title":"b\n- c","tags":"\n- e","weight":null,"note":null,"links":[],"others":[]},"body":"Text"}""",
        "3:1 UnexpectedText LeafletHead",
        "8:9 InvalidValue LeafletHead.Weight");

    [Fact]
    public void HeadersAllocateNothing()
    {
        var source = "From: Ann\r\n?\r\nX-A: 1\r\nTo: @, bob\r\nX-Priority: high\r\n\r\nIt is foggy."u8.ToArray();
        var errors = new ArticleErrors();
        Assert.Equal(0, Allocation.Of(() =>
        {
            var headers = Mail.Recover(source, errors).Headers;
            return headers.Others.Count() == 1 && headers.To.Count() == 1 && errors.Count == 3 ? null : throw new InvalidOperationException();
        }));
    }
}
