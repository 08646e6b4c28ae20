using ArticleSchema.Formats.Anpa1312;

namespace ArticleSchema.Formats.Tests.Anpa1312Tests;

/// <summary>Messages that AP sent from 2013 to 2017.</summary>
public class RealMessageTests
{
    /// <summary>File; urgency, desk, words; version and keyword; city and region; stamp; lines with a caret and kinds of the first ones.</summary>
    private static readonly (string File, string Line, string Keyword, string Dateline, string Filed, string Head)[] _expected =
    [
        ("anpa-1.tst", "Flash l 1049", "BC LT--Argentina-CancerB", "BUENOS AIRES Argentina", "2013-11-13 15:09", "Keyword Headline Photos Note Byline Text"),
        ("anpa-3.tst", "Urgent i 895", "BC WEA--GlobalWeather-Fa", "NEW YORK ", "2013-11-13 07:13", "Keyword"),
        ("ap_anpa-1.tst", "Routine z 500", "BC BKN--Heat-Hawks 1stLd-Writethru", "ATLANTA ", "2016-02-20 03:37", "Keyword Headline Photos Note Text Byline Text"),
        ("ap_anpa-3.tst", "Routine d 590", "BC US--GiantLobsterDeath 1stLd-Writethru", "CHATHAM Mass.", "2016-08-29 16:26", "Keyword Headline Note"),
        ("ap_anpa-5.tst", "Bulletin a 358", "BC US--APNewsAlert", "HONOLULU ", "2017-06-29 23:50", "Keyword"),
    ];

    [MessagesFact("anpa1312")]
    public void EveryMessageIsReadInFullAndWrittenBack()
    {
        Assert.Equal(
            Directory.GetFiles(Repository.Messages("anpa1312")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            _expected.Select(message => message.File));

        foreach (var expected in _expected)
            ArticleFile.Read<Anpa1312Message>(Path.Combine(Repository.Messages("anpa1312"), expected.File), message => Assert.Equal(
                expected,
                (expected.File, Line(message.Line), $"{message.Line.Version.ToString()} {message.Line.Keyword.ToString().TrimEnd()}",
                    $"{message.Dateline.Value.City.ToString()} {message.Dateline.Value.Region.ToString()}", $"{message.Filed.At:yyyy-MM-dd HH:mm}",
                    string.Join(' ', HeadLines.Of(message.Head).Select(line => line.Kind)))));
    }

    [MessagesFact("anpa1312")]
    public void ATableIsALineEach() => ArticleFile.Read<Anpa1312Message>(Path.Combine(Repository.Messages("anpa1312"), "anpa-3.tst"), message =>
        Assert.Equal(107, Strings.Of(message.Body).Count(line => line.Count(character => character == ';') == 10)));

    private static string Line(KeywordLine line) => $"{line.Priority} {line.Category.ToString()} {line.Words}";
}
