using ArticleSchema.Formats.Markdown;

namespace ArticleSchema.Formats.Tests.MarkdownTests;

/// <summary>Documents of our own, which together have all that a document can have.</summary>
public class SampleTests
{
    [Fact]
    public void ADocumentWithAllThatIsNamed() => Read("harbour-notes", document =>
    {
        var matter = document.Matter;
        Assert.Equal("Notes from the harbour", matter.Title.ToString());
        Assert.Equal("2025-10-07T09:05:00+02:00", matter.Date.Value.ToString());
        Assert.Equal(("Ada Holm", "harbour-notes"), (matter.Author.Value.ToString(), matter.Slug.Value.ToString()));
        Assert.Equal("Three ferries, two cranes,  and a cat.", matter.Description.Value.ToString());
        Assert.Equal("[harbour, \"ferries, old\"]", matter.Tags.Value.ToString());
        Assert.True(matter.IsDraft);
        Assert.Equal(1, matter.Others.Count());
        Assert.Equal(["# Notes from the harbour", "Three *ferries* came in.", "- one was late\n"], Strings.Of(document.Body));
    });

    [Fact]
    public void AValueThatNeedsMoreOfYamlIsKept() => Read("fog", document =>
    {
        Assert.Equal("\"Fog: a warning\"", document.Matter.Title.ToString());
        Assert.Equal("\n  - fog\n  - sea", document.Matter.Tags.Value.ToString());
        Assert.Null(document.Matter.IsDraft);
        Assert.Equal(["Fog."], Strings.Of(document.Body));
    });

    private static void Read(string name, Action<MarkdownDocument> look) => ArticleFile.Read(Repository.Article("frontmatter", name), look);
}
