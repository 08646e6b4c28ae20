using ArticleSchema.Formats.Afp;
using ArticleSchema.Formats.Ap;
using ArticleSchema.Formats.Awp;
using ArticleSchema.Formats.DowJones;

namespace ArticleSchema.Formats.Tests.AgencyTests;

/// <summary>Stories of our own in the formats of AP, AFP, AWP and Dow Jones.</summary>
public class SampleTests
{
    [Fact]
    public void Ap() => Read<ApStory>("ap", "anchorage-owl", story =>
    {
        Assert.Equal(["An owl moves into the airport", "By ANNE WRITER"], Strings.Of(story.Leaders));
        Assert.Equal(
            ("ANCHORAGE", "Alaska", " — "),
            (story.Dateline.City.ToString(), story.Dateline.Region.ToString(), story.Dateline.Dash.ToString()));
        Assert.Equal(2, story.Body.Count());
        Assert.Equal(["A stringer in Juneau contributed.", "Follow the owl with the AP."], Strings.Of(story.Credits));
    });

    [Fact]
    public void ApWithTheUnderscoreOfTheWire() => Read<ApStory>("ap", "new-york-piano", story =>
    {
        Assert.Equal("NEW YORK (AP) _ ", story.Dateline.ToString());
        Assert.True(story.Credits.IsEmpty);
    });

    [Fact]
    public void AfpInGerman() => Read<AfpStory>("afp", "wiesbaden-zahlen", story =>
    {
        Assert.Equal(["Zahl der Ruderboote steigt"], Strings.Of(story.Leaders));
        Assert.Equal("Wiesbaden (AFP) ", story.Dateline.ToString());
        Assert.Equal(2, story.Body.Count());
        Assert.True(story.SignOff.IsEmpty);
    });

    [Fact]
    public void AfpWithADash() => Read<AfpStory>("afp", "lyon-bread", story =>
    {
        Assert.Equal(["Nice", "Lyon"], Strings.Of(story.Dateline.Places));
        Assert.Equal(["hh", "ph", "ts"], Strings.Of(story.SignOff));
    });

    [Fact]
    public void AfpInEnglish() => Read<AfpEnglishStory>("afp-english", "green-ferry", story =>
    {
        Assert.Equal(["The oldest ferry of the lake has been painted green.", "It sails at noon."], Strings.Of(story.Body));
        Assert.Equal(["mb", "kd"], Strings.Of(story.SignOff));
    });

    [Fact]
    public void Moneycab() => Read<MoneycabStory>("moneycab", "zuerich-uhren", story =>
    {
        Assert.Equal(["Zürich", "Genf", "Basel"], Strings.Of(story.Dateline.Value.Places));
        Assert.Equal("Nur Gold ging schlecht.", Strings.Of(story.Body)[1]);
        Assert.Equal(["awp", "mc", "upd", "ps"], Strings.Of(story.SignOff));
    });

    [Fact]
    public void MoneycabWithoutDateline() => Read<MoneycabStory>("moneycab", "aarau-brot", story =>
    {
        Assert.False(story.Dateline.HasValue);
        Assert.Equal(2, story.Body.Count());
        Assert.Equal(["awp", "mc", "as"], Strings.Of(story.SignOff));
    });

    [Fact]
    public void DowJones() => Read<DowJonesStory>("dow-jones", "frankfurt-uhr", story =>
    {
        Assert.Equal(["Die Börsenuhr geht wieder", "Von Ada Schreiber"], Strings.Of(story.Leaders));
        Assert.Equal("DOW JONES--", story.Dateline.ToString());
        Assert.Equal(2, story.Body.Count());
    });

    [Fact]
    public void DowJonesWithoutHeadline() => Read<DowJonesStory>("dow-jones", "kassel-bus", story =>
    {
        Assert.True(story.Leaders.IsEmpty);
        Assert.Equal(["In Kassel fahren die Busse wieder."], Strings.Of(story.Body));
    });

    private static void Read<T>(string format, string name, Action<T> look)
        where T : IArticleView<T>, allows ref struct => ArticleFile.Read(Repository.Article(format, name), look);
}
