using System.Globalization;
using ArticleSchema.Formats.Iptc7901;

namespace ArticleSchema.Formats.Tests.Iptc7901Tests;

/// <summary>Messages of dpa: those that came in 2013 and 2018, and those that its own writer makes today.</summary>
public class RealMessageTests
{
    /// <summary>File; urgency, desk, words; place; closing line; stamp; paragraphs; notes, markers, sections that are internal.</summary>
    private static readonly (string File, string Header, string Slug, string Place, string Closing, string Filed, string Counts)[] _expected =
    [
        ("dpa_dw-1.iptc", "bdt 3 vm 831 dpa", "Gesundheit", "Waghäusel", "dpa kre/su yysw a3 lön mda", "2024-09-24 12:05", "teaser 1, notes 2, markers 0, internal 3"),
        ("dpa_eil.iptc", "bdt 2 pl 41 dpa", "Partei", "Berlin", "dpa abc yydd n1 sku", "2024-09-25 10:37", "teaser 0, notes 1, markers 0, internal 0"),
        ("dpa_nsb-n1.iptc", "nsb 4 vm 71 lni", "Verkehr", "Peine", "dpa koe yyno n1 sck", "2024-09-25 18:52", "teaser 1, notes 0, markers 0, internal 2"),
        ("sd_IPTC7901.txt", "eca 4 i 211 dpa", "Germany-politics", "Berlin", "dpa wsz jln npr", "2013-11-13 11:37 GMT", "teaser 0, notes 0, markers 0, internal 2"),
        ("sd_dpa_four_line.txt", "eca 3 i 380 dpa", "Switzerland", "Geneva", "dpa al rmo hct rmo", "2018-11-21 23:22 GMT", "teaser 0, notes 0, markers 2, internal 2"),
        ("sd_dpa_two_line.txt", "eca 3 i 93 dpa", "Yemen", "Washington", "dpa grj rmo", "2018-11-21 21:01 GMT", "teaser 0, notes 0, markers 1, internal 0"),
    ];

    [MessagesFact("iptc7901")]
    public void EveryMessageIsReadInFullAndWrittenBack()
    {
        Assert.Equal(
            Directory.GetFiles(Repository.Messages("iptc7901")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            _expected.Select(message => message.File));

        foreach (var expected in _expected)
            ArticleFile.Read<Iptc7901Message>(Path.Combine(Repository.Messages("iptc7901"), expected.File), message => Assert.Equal(
                expected,
                (expected.File, Header(message.Header), Strings.Of(message.Slug)[0], Strings.Of(message.Dateline.Value.Places).Single(),
                    string.Join(' ', Strings.Of(message.Closing)), Filed(message.Filed), Counts(message))));
    }

    [MessagesFact("iptc7901")]
    public void TheHeadlineIsTheOneLineThatIsNoNoteAndNoByline()
    {
        var lengths = new List<int>();
        foreach (var (file, _, _, _, _, _, _) in _expected)
            ArticleFile.Read<Iptc7901Message>(Path.Combine(Repository.Messages("iptc7901"), file), message =>
            {
                Assert.DoesNotContain('(', message.Head.Headline.ToString());
                lengths.Add(message.Head.Headline.ToString().Length);
            });

        Assert.Equal([59, 43, 45, 64, 63, 68], lengths);
    }

    private static string Header(MessageHeader header) =>
        $"{header.Service.ToString()} {header.Priority.ToString()} {header.Desk.ToString()} {header.Words} {header.Agency.ToString()}";

    private static string Filed(FilingStamp stamp) =>
        string.Create(CultureInfo.InvariantCulture, $"{stamp.Utc ?? stamp.Local:yyyy-MM-dd HH:mm}{(stamp.Utc is null ? "" : " GMT")}");

    private static string Counts(Iptc7901Message message) =>
        $"teaser {message.Teaser.Count()}, notes {message.Head.Notes.Count()}, markers {message.Head.Markers.Count()}, "
        + $"internal {message.Notepad.GetValueOrDefault().Internal.Count()}";
}
