using ArticleSchema.Formats.Markdown;

namespace ArticleSchema.Formats.Tests.MarkdownTests;

/// <summary>Documents of our own, which together have all that a document can have.</summary>
public class SampleTests
{
    [Fact]
    public void ADocumentWithAllThatIsNamed() => Read("harbour-notes", document =>
    {
        var matter = document.Matter;
        Assert.Equal("Notes from the harbour", matter.Title.Value.ToString());
        Assert.Equal("2025-10-07T09:05:00+02:00", matter.Date.Value.ToString());
        Assert.Equal(("Ada Holm", "harbour-notes"), (matter.Author.Value.ToString(), matter.Slug.Value.ToString()));
        Assert.Equal("Three ferries, two cranes,\n  and a cat.", matter.Description.Value.ToString());
        Assert.Equal("[harbour, \"ferries, old\"]", matter.Tags.Value.ToString());
        Assert.Equal("true", matter.Draft.Value.ToString());
        Assert.Equal(1, matter.Others.Count());
        Assert.Equal(["# Notes from the harbour", "Three *ferries* came in.", "- one was late\n"], Strings.Of(document.Body));
    });

    [Fact]
    public void AValueThatNeedsMoreOfYamlIsKept() => Read("fog", document =>
    {
        Assert.Equal("\"Fog: a warning\"", document.Matter.Title.Value.ToString());
        Assert.Equal("\n  - fog\n  - sea", document.Matter.Tags.Value.ToString());
        Assert.False(document.Matter.Draft.HasValue);
        Assert.Equal(["Fog."], Strings.Of(document.Body));
    });

    [Fact]
    public void CommentsAndEmptyLinesArePassedOver() => Read("light-vessel", document =>
    {
        var matter = document.Matter;
        Assert.Equal("'The light vessel, again'   # working title", matter.Title.Value.ToString());
        Assert.Equal("2025-11-02", matter.Date.Value.ToString());
        Assert.Equal("\n- lamps\n# checked by Ada\n-\n  wicks\n- \"oil: whale\"", matter.Tags.Value.ToString());
        Assert.Equal("|\n  The lamp went out twice.\n\n  # not a comment\n  Nobody saw it.", matter.Description.Value.ToString());
        Assert.False(matter.Draft.HasValue);
        var others = matter.Others.GetEnumerator();
        Assert.True(others.MoveNext());
        Assert.Equal("menu: {\n  main: { weight: 4 },\n}", others.Current.ToString());
        Assert.True(others.MoveNext());
        Assert.Equal(
            "params: \n  map:\n    # zoom of the print edition\n    zoom: 7\n\n    layers: [depth, wrecks]", others.Current.ToString());
        Assert.False(others.MoveNext());
        Assert.Equal(["The lamp is lit by hand.\n"], Strings.Of(document.Body));
    });

    [Fact]
    public void LinesMayEndInCarriageReturns() => Read("tides", document =>
    {
        Assert.False(document.Matter.Title.HasValue);
        var others = document.Matter.Others.GetEnumerator();
        Assert.True(others.MoveNext());
        Assert.Equal("layout: page", others.Current.ToString());
        Assert.True(others.MoveNext());
        Assert.Equal("sidebar: \r\n- tides\r\n- moon", others.Current.ToString());
        Assert.Equal(["High water at noon.\r\n"], Strings.Of(document.Body));
    });

    private static void Read(string name, Action<MarkdownDocument> look) => ArticleFile.Read(Repository.Article("frontmatter", name), look);
}
