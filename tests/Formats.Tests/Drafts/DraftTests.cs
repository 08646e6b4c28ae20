using System.Buffers;
using System.Text;
using ArticleSchema.Formats.Tests.Language;

namespace ArticleSchema.Formats.Tests.Drafts;

/// <summary>Formats of the field, said by the language alone.</summary>
public class DraftTests
{
    internal const string Iptc =
        "\u0001abc0042 3 pl 110 ccccb   abc 017\r\n\nWetter/Nord/\r\n\u0002(Eil \a\a)\nSturm über\r\nder Küste =\r\n\n   Kiel (abc) - Es\r\nweht.\r\n\n"
        + "Ende.\r\n\n# Notizblock\r\n\n## Orte\r\n- Kiel\r\n\n* * * *\r\nNur intern\r\n\nabc xy n1 ab\r\n\r\n\u0003131137 GMT Okt 25 \r\n\u007F\n\u007F\u0004";

    internal const string Anpa =
        "\u0016\u0016\u0001W0815\u001Fnorth\nr a\u0013\u0011 BC-Storm 1stLd     10-13 0042\n\u0002^BC-Storm,42<\n^Storm at sea< \n^By A. WRITER=\n"
        + "\t   KIEL (XY) _ It blows.\n \n\t   It ends.\n\n\t   \u0003AP-WF-10-13-25 1137GMT<\n\n\f\n\u0004";

    [Fact]
    public void AnIptcMessage()
    {
        var message = Iptc7901Message.Parse(Encoding.UTF8.GetBytes(Iptc));

        Assert.Equal("abc/0042/3/pl/110/ccccb/abc/017/", Header(message.Header));
        Assert.Equal(["Wetter", "Nord"], Texts(message.Slug));
        Assert.Equal(["(Eil \a\a)", "Sturm über", "der Küste"], Texts(message.Head));
        Assert.Equal(["Kiel (abc) - Es weht.", "Ende."], Texts(message.Text));
        Assert.Equal("Notizblock", message.Notepad.Value.Title.ToString());
        Assert.Equal(["## Orte\r\n- Kiel"], Texts(message.Notepad.Value.Public));
        Assert.Equal("Nur intern", message.Notepad.Value.Internal.ToString());
        Assert.Equal("abc xy n1 ab", message.Closing.ToString());
        Assert.Equal((13, MonthName.October, 25), (message.Filed.Day, message.Filed.Month, message.Filed.Year));
        Assert.Equal("GMT", message.Filed.Zone.ToString());
    }

    [Fact]
    public void AnAnpaMessage()
    {
        var message = Anpa1312Message.Parse(Encoding.UTF8.GetBytes(Anpa));

        Assert.Equal(815, message.Serial);
        Assert.Equal("Storm 1stLd    ", message.Line.Keyword.ToString());
        Assert.Equal(42, message.Line.Words);
        Assert.Equal(3, message.Head.Count());
        Assert.Equal(["\t   KIEL (XY) _ It blows.", " ", "\t   It ends.", ""], Texts(message.Body));
        Assert.Equal(11, message.Filed.Hour);
    }

    [Theory]
    [InlineData(
        "(Adds detail)\n\n* One point\n* another\n\nBy A. Writer\nNEW YORK/BONN, July 3 (Reuters) - One.\n\nTwo.\n\n(Reporting by A, B; editing by C)",
        """{"notes":[{"kind":"note","text":"Adds detail"},{"kind":"points","items":["One point","another"]}],"byline":"A. Writer","dateline":{"places":["NEW YORK","BONN"],"month":"July","day":3,"dash":" - "},"body":["One.","Two."],"credits":["Reporting by A","B","editing by C"]}""")]
    [InlineData(
        "(Reuters) -One (more or less).\n",
        """{"notes":[],"byline":null,"dateline":{"places":[],"month":null,"day":null,"dash":" -"},"body":["One (more or less).\n"],"credits":[]}""")]
    [InlineData(
        "KYIV (Reuters) – One.",
        """{"notes":[],"byline":null,"dateline":{"places":["KYIV"],"month":null,"day":null,"dash":" – "},"body":["One."],"credits":[]}""")]
    public void AReutersStory(string text, string json) => Assert.Equal(json.Replace("\n", "\\n", StringComparison.Ordinal), Reading.Json<ReutersStory>(text));

    [Theory]
    [InlineData(
        " date 2025-10-07\nSturm\n\n8:48 | 7.10.2025\nKIEL/ULM (dpa-AFX) – Eins.\n\nKopf\n\nZwei.\"/ab/DP/cde; Hinweis: Drei.\n\nISIN DE0006599905 DE0007500001\nAXC0136 2018-05-15/09:18\n",
        """{"envelope":{"month":"2025-10","day":7,"end":"\n"},"leaders":["Sturm","8:48 | 7.10.2025"],"dateline":{"places":["KIEL","ULM"],"gap":" ","agency":"dpa-AFX","dash":" – "},"body":[{"kind":"paragraph","text":"Eins."},{"kind":"subhead","text":"Kopf"},{"kind":"paragraph","text":"Zwei.\""}],"signOff":{"names":["ab","DP","cde"]},"analysis":"Drei.","trailers":[{"kind":"isins","isins":["DE0006599905","DE0007500001"]},{"kind":"transmission","feed":"AXC","serial":136,"day":"2018-05-15","hour":9,"minute":18}],"end":"\n"}""")]
    [InlineData(
        "Ein Blick auf CET/CEST",
        """{"envelope":null,"leaders":[],"dateline":null,"body":[{"kind":"paragraph","text":"Ein Blick auf CET/CEST"}],"signOff":null,"analysis":null,"trailers":[],"end":null}""")]
    public void ADpaAfxArticle(string text, string json) => Assert.Equal(json, Reading.Json<DpaAfxArticle>(text));

    [MessagesFact("shapes")]
    public void RealShapes()
    {
        AssertRoundTrips<DpaAfxArticle>("shapes", "*.txt");
        foreach (var line in File.ReadLines(Path.Combine(Repository.Messages("shapes"), "expected.tsv")).Skip(1))
        {
            if (line.Split('\t') is not [var file, var agency, _, var dateline, var signOff, ..] || !agency.StartsWith("dpa-AFX", StringComparison.Ordinal))
                continue;

            var article = DpaAfxArticle.Parse(File.ReadAllBytes(Path.Combine(Repository.Messages("shapes"), file)));
            Assert.Equal((file, dateline), (file, article.Dateline.HasValue ? Encoding.UTF8.GetString(article.Dateline.Value.ToUtf8()) : "-"));
            Assert.Equal((file, signOff.TrimStart('"')), (file, article.SignOff.HasValue ? Encoding.UTF8.GetString(article.SignOff.Value.ToUtf8()) : "-"));
        }
    }

    [MessagesFact("iptc7901")]
    public void RealIptcMessages() => AssertRoundTrips<Iptc7901Message>("iptc7901");

    [MessagesFact("anpa1312")]
    public void RealAnpaMessages() => AssertRoundTrips<Anpa1312Message>("anpa1312");

    private static void AssertRoundTrips<T>(string format, string pattern = "*")
        where T : IArticle<T>, allows ref struct
    {
        var files = Directory.GetFiles(Repository.Messages(format), pattern).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            using var text = DecodedText.Of<T>(bytes);
            Assert.True(T.TryParse(text.Utf8, out var message, out var error), $"{Path.GetFileName(file)}:{error}");

            var written = new ArrayBufferWriter<byte>();
            text.Encoding.WriteTo(message, written);
            Assert.Equal(bytes, written.WrittenSpan);
        }
    }

    private static string Header(Iptc7901Header header) =>
        $"{header.Service.ToString()}/{header.Serial.ToString()}/{header.Priority.ToString()}/{header.Desk.ToString()}/{header.Words}/"
        + $"{header.Code.ToString()}/{header.Agency.ToString()}/{header.AgencySerial.ToString()}/{header.Reference.ToString()}";

    private static List<string> Texts(FoldedList list)
    {
        var texts = new List<string>();
        foreach (var text in list)
            texts.Add(text.ToString());
        return texts;
    }

    private static List<string> Texts(Utf8List list)
    {
        var texts = new List<string>();
        foreach (var text in list)
            texts.Add(text.ToString());
        return texts;
    }
}
