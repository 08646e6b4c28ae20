using System.Text.Json;
using ArticleSchema.Newswire.Tests.Support;

namespace ArticleSchema.Newswire.Tests.News;

/// <summary>Articles of all formats in the JSON of the industry.</summary>
public class NinjsTests
{
    [NinjsSchemaFact]
    public async Task EveryArticleAndEveryRealMessageIsValid()
    {
        var schema = await NinjsSchema.ReadAsync();

        foreach (var (path, format) in RepositoryFiles.ArticlesOfAllFormats().Concat(SharedFiles.Messages()))
            Assert.Equal([], schema.Mistakes(Write("ninjs", format, path)).Select(mistake => $"{path}: {mistake}"));
    }

    [NinjsSchemaFact]
    public void EveryRealMessageIsANewsArticleOfSchemaOrg()
    {
        foreach (var (path, format) in SharedFiles.Messages())
            AssertIsNewsArticle(Write("jsonld", format, path));
    }

    /// <summary>The agency of a text in the shapes that portals make of it is not said: the format is found.</summary>
    [NinjsSchemaFact]
    public async Task EveryShapeIsValid()
    {
        var schema = await NinjsSchema.ReadAsync();
        var paths = SharedFiles.FilesOf("shapes").Where(path => path.EndsWith(".txt", StringComparison.Ordinal)).ToArray();

        var run = ToolRun.Of(["parse", "--as", "ninjs", .. paths]);

        Assert.Equal((0, 89), (run.ExitCode, run.OutputLines.Length));
        Assert.Equal([], run.OutputLines.SelectMany(schema.Mistakes));
    }

    [NinjsSchemaFact]
    public async Task AnObjectThatIsNotNinjsIsFound()
    {
        var schema = await NinjsSchema.ReadAsync();

        Assert.Equal(["uri is missing", "dateline is unknown"], schema.Mistakes("""{"dateline":"ULM"}"""));
        Assert.NotEmpty(schema.Mistakes("""{"uri":"a:b","urgency":10}"""));
        Assert.NotEmpty(schema.Mistakes("""{"uri":"a:b","versionCreated":"2025-10"}"""));
        Assert.NotEmpty(schema.Mistakes("""{"uri":"a:b","bodies":[{"text":"A."}]}"""));
    }

    [Fact]
    public void EveryArticleIsANewsArticleOfSchemaOrg()
    {
        foreach (var (path, format) in RepositoryFiles.ArticlesOfAllFormats())
            AssertIsNewsArticle(Write("jsonld", format, path));
    }

    [Fact]
    public void TheNameOfAnArticleIsThatOfItsBytes()
    {
        var path = RepositoryFiles.Article("wien-orgelbau");

        var uri = JsonElement.Parse(Write("ninjs", "dpa-afx", path)).GetProperty("uri").GetString();

        Assert.Equal("ni:///sha-256;" + Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))
            .Replace('+', '-').Replace('/', '_').TrimEnd('='), uri);
    }

    [Fact]
    public void WhatHtmlWouldReadIsEscaped()
    {
        var run = ToolRun.WithInput("ULM (dpa-AFX) - A <B> & \"C\".\n\nD\n\nE\nf."u8.ToArray(), "parse", "--as", "ninjs", "--format", "dpa-afx", "-");

        var bodies = JsonElement.Parse(run.OutputText).GetProperty("bodies");
        Assert.Equal("ULM (dpa-AFX) - A <B> & \"C\".\n\nD\n\nE\nf.", bodies[0].GetProperty("value").GetString());
        Assert.Equal(
            "<p><span class=\"dateline\">ULM (dpa-AFX) - </span>A &lt;B&gt; &amp; &quot;C&quot;.</p>\n<h2>D</h2>\n<p>E\nf.</p>",
            bodies[1].GetProperty("value").GetString());
    }

    [Fact]
    public void AnUnknownJsonIsRefused()
    {
        var run = ToolRun.Of("parse", "--as", "nitf", RepositoryFiles.Article("wien-orgelbau"));

        Assert.Contains("Unknown JSON 'nitf'. Known are: ninjs, jsonld.", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    private static void AssertIsNewsArticle(string json)
    {
        var article = JsonElement.Parse(json);
        Assert.Equal(
            ("https://schema.org", "NewsArticle"),
            (article.GetProperty("@context").GetString(), article.GetProperty("@type").GetString()));
        Assert.NotEqual("", article.GetProperty("articleBody").GetString());
    }

    private static string Write(string json, string format, string path)
    {
        var run = ToolRun.Of("parse", "--as", json, "--format", format, path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Assert.Single(run.OutputLines);
    }
}
