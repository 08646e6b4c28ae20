using ArticleSchema.Formats.Reuters;

namespace ArticleSchema.Formats.Tests.ReutersTests;

/// <summary>Stories of our own, which together have all that a story can have.</summary>
public class SampleTests
{
    [Fact]
    public void AStoryWithLeadersAndCredits() => Read("oslo-cod", story =>
    {
        Assert.Equal([Leader.Kinds.Note, Leader.Kinds.Point, Leader.Kinds.Point, Leader.Kinds.Byline], Kinds(story.Leaders));
        Assert.Equal(["OSLO", "BERGEN"], Strings.Of(story.Dateline.Line.Places));
        Assert.Equal((MonthName.October, "7"), Day(story.Dateline.Line.Day));
        Assert.False(story.Dateline.Byline.HasValue);
        Assert.Equal(2, story.Body.Count());
        Assert.Equal(["Reporting by Kari Writer", "additional reporting by Ole Berg in Bergen", "Editing by Ann Hall"], Strings.Of(story.Credits));
    });

    [Fact]
    public void AnIndentedBriefWithoutPlace() => Read("brief-harbour", story =>
    {
        Assert.True(story.Dateline.Line.Places.IsEmpty);
        Assert.Equal((MonthName.January, "30"), Day(story.Dateline.Line.OnlyDay));
        Assert.Equal(["Bengaluru newsroom"], Strings.Of(story.Credits));
    });

    [Fact]
    public void AHeadlineAndADashWithoutABlank() => Read("kyiv-tram", story =>
    {
        Assert.Equal(["Tram line opens"], Strings.Of(story.Leaders));
        Assert.Equal("KYIV (Reuters) -", story.Dateline.ToString());
        Assert.Equal(["A tram line has opened in Kyiv."], Strings.Of(story.Body));
        Assert.True(story.Credits.IsEmpty);
    });

    [Fact]
    public void ABylineOnTheLineOfTheDateline() => Read("hill-trolleys", story =>
    {
        Assert.Equal("Ann Holm and Bo Vik ", story.Dateline.Byline.Value.ToString());
        Assert.Equal("NEW ULM/KIEL, May 3 (Reuters) -", story.Dateline.Line.ToString());
        Assert.Equal(["Trolleybuses return to the hill"], Strings.Of(story.Leaders));
    });

    [Fact]
    public void NeitherPlaceNorDay() => Read("nowhere-note", story =>
    {
        Assert.Equal("(Reuters) – ", story.Dateline.ToString());
        Assert.Equal(2, story.Body.Count());
    });

    [Fact]
    public void ANationalSite() => ArticleFile.Read<ReutersPortalStory>(Repository.Article("reuters-portal", "london-buses"), story =>
    {
        Assert.Equal("LONDON, July 3 ", story.Dateline.ToString());
        Assert.Equal(["Buses in London run on time, a survey found.", "Nobody believed it."], Strings.Of(story.Body));
    });

    [Fact]
    public void ANationalSiteThatWasCollected() => ArticleFile.Read<ReutersPortalStory>(Repository.Article("reuters-portal", "tokyo-clock"), story =>
    {
        Assert.Equal((byte?)3, story.Envelope.Value.Day);
        Assert.Equal(["TOKYO", "OSAKA"], Strings.Of(story.Dateline.Places));
        Assert.Equal((MonthName.September, "17"), (story.Dateline.Day.Month, story.Dateline.Day.Day.ToString()));
    });

    private static void Read(string name, Action<ReutersStory> look) => ArticleFile.Read(Repository.Article("reuters", name), look);

    private static (MonthName, string) Day(Optional<FilingDay> day) => (day.Value.Month, day.Value.Day.ToString());

    private static List<Leader.Kinds> Kinds(ArticleList<Leader> leaders)
    {
        var kinds = new List<Leader.Kinds>();
        foreach (var leader in leaders)
            kinds.Add(leader.Kind);
        return kinds;
    }
}
