namespace ArticleSchema.Formats.Tests.Language.Values;

/// <summary>What stands for a format in the JSON of another one.</summary>
public class JsonValueTests
{
    internal const string Text = "Odense (DK) on 2026-02-28\n<High><Low>Fog.\n\n| a | b\nc\n#17";

    [Theory]
    [InlineData(
        Text,
        """{"head":"Odense (DK)","day":"2026-02-28","tides":["High","Low"],"lines":[{"kind":"note","text":"Fog."},{"kind":"table","value":["a","b c"]}],"count":17}""")]
    [InlineData(
        "Ulm (DE) on ????-??-??\nFog.",
        """{"head":"Ulm (DE)","day":null,"tides":[],"lines":[{"kind":"note","text":"Fog."}],"count":null}""")]
    [InlineData(
        "Ulm (DE)\n",
        """{"head":"Ulm (DE)","day":null,"tides":[],"lines":[],"count":null}""")]
    public void ItIsNoObject(string text, string json) => Assert.Equal(json, Reading.Json<Almanac>(text));

    [Fact]
    public void ByItselfItIsAnObject() =>
        Assert.Equal("""{"station":"Ulm","country":"DE"}""", Reading.Json<AlmanacHead>("Ulm (DE)"));
}
