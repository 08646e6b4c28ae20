using ArticleSchema.Formats.DpaAfx;

namespace ArticleSchema.Formats.Tests.DpaAfxTests;

/// <summary>Articles of our own, which together have all that an article can have.</summary>
public class SampleTests
{
    public static TheoryData<string> Stories => [.. Repository.Articles("dpa-afx")];

    [Fact]
    public void AnArticleWithLeadersAndTrailers() => Read("emden-werft", article =>
    {
        Assert.Equal(["Werft in Emden baut wieder Fähren", "dpa-AFX", "Dienstag, 07.10.2025 09:22 Uhr"], Strings.Of(article.Leaders));
        Assert.Equal(["EMDEN", "LEER"], Strings.Of(article.Dateline.Value.Places));
        Assert.Equal("dpa-AFX Broker", article.Dateline.Value.Agency.ToString());
        Assert.Equal(" – ", article.Dateline.Value.Dash.ToString());
        Assert.Equal([BodyBlock.Kinds.Paragraph, BodyBlock.Kinds.Subhead, BodyBlock.Kinds.Paragraph], Kinds(article.Body));
        Assert.EndsWith("Schweißer.\"", Strings.Of(article.Body)[2], StringComparison.Ordinal);
        Assert.Equal(["mh", "DP", "jöp"], Strings.Of(article.SignOff.Value.Initials));
        Assert.Equal("Die Autorin hält keine Anteile.", article.Disclosure.ToString());
        Assert.Equal(
            [Trailer.Kinds.Isins, Trailer.Kinds.Transmission, Trailer.Kinds.Rule, Trailer.Kinds.Credit, Trailer.Kinds.Rule, Trailer.Kinds.Copyright],
            Kinds(article.Trailers));
    });

    [Fact]
    public void AnAnalysis() => Read("hamburg-studie", article =>
    {
        Assert.Equal((new DateOnly(2025, 9, 1), (byte?)23), (article.Envelope.Value.Month, article.Envelope.Value.Day));
        Assert.Equal(["Hafenbank Research"], Strings.Of(article.Leaders));
        Assert.Equal("HAMBURG\u00A0(dpa-AFX Analyser) - ", article.Dateline.Value.ToString());
        Assert.Equal(1, article.Body.Count());
        Assert.Equal(" /ag/la;", article.SignOff.Value.ToString());
        Assert.Equal(
            [Trailer.Kinds.Analysis, Trailer.Kinds.Study, Trailer.Kinds.Study, Trailer.Kinds.Time, Trailer.Kinds.Credit],
            Kinds(article.Trailers));
    });

    [Fact]
    public void ThePartOfAnIssuerIsOpaque() => Read("jena-stimmrechte", article =>
    {
        Assert.Equal(["Linsenwerk AG: Veröffentlichung einer Stimmrechtsmitteilung"], Strings.Of(article.Body));
        Assert.StartsWith("Linsenwerk AG\n\n07.10.2025", article.Opaque.ToString(), StringComparison.Ordinal);
        Assert.False(article.SignOff.HasValue);
        Assert.Equal(0, article.Trailers.Count());
    });

    [Fact]
    public void AStoryWithoutDateline() => Read("chur-seilbahn", article =>
    {
        Assert.False(article.Dateline.HasValue);
        Assert.Equal(2, article.Body.Count());
        Assert.Equal(["ceb", "men"], Strings.Of(article.SignOff.Value.Initials));
        Assert.Equal([Trailer.Kinds.Credit], Kinds(article.Trailers));
    });

    [Fact]
    public void LinesThatAreBlocks() => ArticleFile.Read<DpaAfxLines>(Repository.Article("dpa-afx-lines", "bochum-funk"), article =>
    {
        Assert.Equal("BOCHUM (dpa-AFX) -", article.Dateline.Value.ToString());
        Assert.Equal([BodyBlock.Kinds.Paragraph, BodyBlock.Kinds.Subhead, BodyBlock.Kinds.Paragraph], Kinds(article.Body));
        Assert.Equal("/gl/jha/", article.SignOff.Value.ToString());
        Assert.Equal([Trailer.Kinds.Credit], Kinds(article.Trailers));
    });

    [Fact]
    public void ACreditBehindTheLastSentence() => ArticleFile.Read<DpaAfxLines>(Repository.Article("dpa-afx-lines", "fulda-nachtzug"), article =>
    {
        Assert.Equal("Das Gleis ist lang genug.", Strings.Of(article.Body)[1]);
        Assert.Equal("(Mit Material von dpa-AFX)", article.Credit.ToString());
        Assert.False(article.SignOff.HasValue);
    });

    /// <summary>What is a story is an article, and what is read of it is the same.</summary>
    [Theory]
    [MemberData(nameof(Stories))]
    public void AStoryIsAnArticle(string path) => ArticleFile.Read<DpaAfxArticle>(path, article =>
    {
        var story = DpaAfxStory.Parse(File.ReadAllBytes(path));

        Assert.Equal(story.Place.ToString(), article.Dateline.Value.Places.Text.ToString());
        Assert.Equal(story.Agency.ToString(), article.Dateline.Value.Agency.ToString());
        Assert.Equal(Strings.Of(story.Body), Strings.Of(article.Body));
        Assert.Equal(Strings.Of(story.SignOff), Strings.Of(article.SignOff.GetValueOrDefault().Initials));
    });

    private static void Read(string name, Action<DpaAfxArticle> look) => ArticleFile.Read(Repository.Article("dpa-afx-article", name), look);

    private static List<BodyBlock.Kinds> Kinds(ArticleList<BodyBlock> blocks)
    {
        var kinds = new List<BodyBlock.Kinds>();
        foreach (var block in blocks)
            kinds.Add(block.Kind);
        return kinds;
    }

    private static List<Trailer.Kinds> Kinds(ArticleList<Trailer> trailers)
    {
        var kinds = new List<Trailer.Kinds>();
        foreach (var trailer in trailers)
            kinds.Add(trailer.Kind);
        return kinds;
    }
}
