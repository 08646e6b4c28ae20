using System.Text;
using System.Text.Json.Nodes;
using ArticleSchema.Newswire.Tests.Support;

namespace ArticleSchema.Newswire.Tests;

/// <summary>Articles written of ninjs.</summary>
public sealed class WriteTests : IDisposable
{
    private const string Body = "\"located\":\"ULM\",\"bodies\":[{\"value\":\"ULM (dpa-AFX) - Nebel.\\n\\nAusblick\\n\\nMorgen klart es auf.\"}]";

    private readonly TemporaryDirectory _directory = new();

    /// <summary>What ninjs has of them is all that they say; what a collector put before them is not.</summary>
    [Theory]
    [InlineData("dpa-afx", "bremen-rotorblaetter")]
    [InlineData("dpa-afx", "new-york-kuehlketten")]
    [InlineData("dpa-afx", "wien-orgelbau")]
    public void AStoryComesBackByteForByte(string format, string name)
    {
        var path = RepositoryFiles.Article(name);

        var run = WriteBack(format, path);

        Assert.Equal("", run.Error);
        Assert.Equal(File.ReadAllBytes(path), run.Output);
    }

    [Fact]
    public void AMessageComesBackWithLineFeeds()
    {
        var path = RepositoryFiles.ArticlesOf("iptc7901").Single(path => path.Contains("linz", StringComparison.Ordinal));
        var sent = File.ReadAllText(path)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace("030911 Mrz 26", "030911 GMT Mar 26", StringComparison.Ordinal);
        var withZone = _directory.Write("linz.iptc", sent);

        var run = WriteBack("iptc7901", withZone);

        Assert.Equal("", run.Error);
        Assert.Equal(sent.TrimEnd('\n'), run.OutputText);
    }

    /// <summary>What ninjs has of an article is in the one that is written of it.</summary>
    [Theory]
    [InlineData("iptc7901", "iptc7901")]
    [InlineData("dpa-afx", "dpa-afx")]
    [InlineData("dpa-afx", "dpa-afx-article")]
    public void NinjsComesBack(string format, string folder) => Assert.All(RepositoryFiles.ArticlesOf(folder), path => AssertComesBack(format, path));

    [SharedStoryFact]
    public void NinjsOfRealMessagesComesBack() =>
        Assert.All(SharedFiles.Messages().Where(message => message.Format != "anpa1312"), message => AssertComesBack(message.Format, message.Path));

    [SharedStoryFact]
    public void NinjsOfRealShapesComesBack() =>
        Assert.All(SharedFiles.FilesOf("shapes").Where(path => path.EndsWith(".txt", StringComparison.Ordinal)), path => AssertComesBack("dpa-afx", path));

    [Fact]
    public void AMessageOfNinjsOfSomebodyElse()
    {
        var path = _directory.Write(
            "item.json",
            """
            {
              "uri": "urn:example:1", "type": "text", "versionCreated": "2025-10-07T18:31:00+02:00", "urgency": 4, "slugline": "Wetter/Nebel",
              "by": "Ada Holm, dpa", "located": "Ulm", "headlines": [{ "value": "Nebel" }],
              "bodies": [{ "value": "Der Nebel bleibt, und zwar so lange, wie ihn niemand vertreibt, sagte am Dienstag ein Sprecher.\n\nEr bleibt.", "wordCount": 18 }],
              "infoSources": [{ "name": "dpa", "role": "provider" }, { "name": "dpa", "role": "agency" }],
              "subjects": [{ "literal": "vm", "rel": "desk" }],
              "altIds": [{ "role": "service", "value": "bdt" }, { "role": "serial", "value": "0001" }, { "role": "agencySerial", "value": "0002" }]
            }
            """);

        var run = ToolRun.Of("write", "--format", "iptc7901", path);

        Assert.Equal("", run.Error);
        Assert.Equal(
            "\u0001bdt0001 4 vm 18  dpa 0002\n\nWetter/Nebel/\n\u0002Nebel\nVon Ada Holm, dpa =\n\n"
            + "Ulm (dpa) - Der Nebel bleibt, und zwar so lange, wie ihn niemand\nvertreibt, sagte am Dienstag ein Sprecher.\n\nEr bleibt.\n\n"
            + "\u0003071631 GMT Oct 25\n\u007F\n\u007F\u0004",
            run.OutputText);
    }

    [Theory]
    [InlineData("\"uri\":\"a:b\",\"type\":\"text\"," + Body, "")]
    [InlineData("\"urgency\":4," + Body, "error NotCarried: dpa-afx cannot carry \"urgency\" as it is")]
    [InlineData("\"genres\":[]," + Body, "error NotCarried: dpa-afx cannot carry \"genres\" as it is")]
    [InlineData("\"bodies\":[{\"contentType\":\"text/html\",\"value\":\"<p>A</p>\"}]", "error NotCarried: dpa-afx cannot carry \"bodies\" as it is")]
    [InlineData("\"bodies\":[{\"value\":\"A\\n\\n\\n\\nB\"}]", "error NotCarried: dpa-afx cannot carry \"bodies\" as it is")]
    [InlineData("\"bodies\":[{\"value\":\"A./ab\"}]", "error NotReadBack: dpa-afx cannot be written of it: DpaAfxArticle.Body: ")]
    [InlineData(
        "\"altIds\":[{\"role\":\"serial\",\"value\":\"0001\"}]," + Body,
        "error InvalidValue: dpa-afx cannot be written of it: TransmissionLine.At: expected a value")]
    public void WhatTheFormatCannotCarryIsRefused(string properties, string expected)
    {
        var path = _directory.Write("item.json", "{" + properties + "}");

        var run = ToolRun.Of("write", "--format", "dpa-afx", path);

        Assert.Equal(expected.Length == 0 ? 0 : 1, run.ExitCode);
        Assert.StartsWith(expected.Length == 0 ? "" : $"{path}:1:1: {expected}", run.Error, StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0 ? "ULM (dpa-AFX) - Nebel.\n\nAusblick\n\nMorgen klart es auf." : "", run.OutputText);
    }

    [Theory]
    [InlineData("{\n\"uri\": x}", "2:8")]
    [InlineData("[]", "1:1")]
    [InlineData("{} {}", "1:4")]
    [InlineData("", "1:1")]
    public void WhatIsNoObjectIsRefused(string text, string place)
    {
        var path = _directory.Write("item.json", text);

        var run = ToolRun.Of("write", "--format", "dpa-afx", path);

        Assert.Equal($"{path}:{place}: error InvalidJson: it is no JSON object\n", run.Error.ReplaceLineEndings("\n"));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void TheFormatHasToBeSaid() => Assert.Equal(2, ToolRun.Of("write", "item.json").ExitCode);

    public void Dispose() => _directory.Dispose();

    private static void AssertComesBack(string format, string path)
    {
        var written = WriteBack(format, path);

        Assert.Equal("", written.Error);
        Assert.Equal(NinjsOf(format, File.ReadAllBytes(path)), NinjsOf(format, written.Output));
    }

    /// <summary>The ninjs of an article, without what is made of its bytes.</summary>
    private static string NinjsOf(string format, byte[] article)
    {
        var ninjs = JsonNode.Parse(ToolRun.WithInput(article, "parse", "--as", "ninjs", "--format", format, "-").OutputText)!.AsObject();
        Assert.True(ninjs.Remove("uri"));
        return ninjs.ToJsonString();
    }

    private static ToolRun WriteBack(string format, string path)
    {
        var ninjs = ToolRun.Of("parse", "--as", "ninjs", "--format", format, path);
        Assert.Equal("", ninjs.Error);
        return ToolRun.WithInput(Encoding.UTF8.GetBytes(ninjs.OutputText), "write", "--format", format, "-");
    }
}
