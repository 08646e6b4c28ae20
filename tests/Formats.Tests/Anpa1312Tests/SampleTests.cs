using ArticleSchema.Formats.Anpa1312;

namespace ArticleSchema.Formats.Tests.Anpa1312Tests;

/// <summary>Messages of our own, which together have all that a message can have.</summary>
public class SampleTests
{
    [Fact]
    public void AStory() => Read("seattle-lighthouse", message =>
    {
        Assert.Equal(("W", "0815", "north"), (message.Service.ToString(), message.Serial.ToString(), message.Selector.ToString()));
        Assert.Equal((Priority.Routine, "a", "BC", "US--Lighthouse 1stLd-Writethru", 142), Line(message.Line));
        Assert.Equal(
            [
                (HeadLine.Kinds.Keyword, "BC-US--Lighthouse, 1st Ld-Writethru,142"),
                (HeadLine.Kinds.Headline, "Keepers return to a lighthouse that was to be sold"),
                (HeadLine.Kinds.Photos, "SEA101, SEA102"),
                (HeadLine.Kinds.Note, "Adds details of the vote. With AP Photos."),
                (HeadLine.Kinds.Byline, "ANNE WRITER"),
                (HeadLine.Kinds.Text, "Associated Press"),
            ],
            HeadLines.Of(message.Head));
        Assert.Equal(("SEATTLE", "", "AP"), Dateline(message.Dateline.Value));
        Assert.Equal(4, message.Body.Count());
        Assert.Equal("___", Strings.Of(message.Body)[2]);
        Assert.Equal(new DateTime(2025, 10, 13, 11, 37, 0), message.Filed.At);
    });

    [Fact]
    public void ATableStaysAsItIs() => Read("tide-table", message =>
    {
        Assert.Equal((Priority.Urgent, "i", "BC", "Tides", null), Line(message.Line));
        Assert.Equal("\u0012", message.Line.Kind.ToString());
        Assert.Equal(("PORTLAND", "Maine", "AP"), Dateline(message.Dateline.Value));
        Assert.Equal(
            ["High tides of the day in feet:<", ";TIME;FEET<", "Casco Bay;11:02;9.4<", "Cape Porpoise;10:51;8.7<\n^END<"],
            Strings.Of(message.Body));
    });

    [Fact]
    public void AnAlertInLatin1OnLinesWithCarriageReturns() => Read("bogota-alert", message =>
    {
        Assert.Equal((Priority.Bulletin, "i", "AM", "Bogotá-Cable Car", 19), Line(message.Line));
        Assert.Equal((HeadLine.Kinds.Headline, "BOGOTÁ CABLE CAR OPENS"), HeadLines.Of(message.Head)[1]);
        Assert.Equal(("BOGOTÁ", "Colombia", "AP"), Dateline(message.Dateline.Value));
        Assert.Equal(1, message.Body.Count());
        Assert.Equal(new DateTime(2025, 8, 29, 16, 26, 0), message.Filed.At);
    });

    private static void Read(string name, Action<Anpa1312Message> look) => ArticleFile.Read(Repository.Article("anpa1312", name), look);

    private static (Priority, string, string, string, int?) Line(KeywordLine line) =>
        (line.Priority, line.Category.ToString(), line.Version.ToString(), line.Keyword.ToString().TrimEnd(), line.Words);

    private static (string, string, string) Dateline(Dateline dateline) =>
        (dateline.City.ToString(), dateline.Region.ToString(), dateline.Agency.ToString());
}
