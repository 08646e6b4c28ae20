using System.Text.Json;
using ArticleSchema.Formats;
using ArticleSchema.Newswire.Articles;
using ArticleSchema.Newswire.Tests.Support;

namespace ArticleSchema.Newswire.Tests;

public sealed class DetectionTests : IDisposable
{
    private static readonly WireFormat[] _two =
    [
        new WireFormat<DpaAfxStory>("one", "First"),
        new WireFormat<CarelessArticle>("two", "Second"),
    ];

    private readonly TemporaryDirectory _directory = new();

    public static TheoryData<string> Formats => [.. BuiltInFormats.All.Select(format => format.Name)];

    /// <summary>That each line is a paragraph cannot be seen: it has to be said.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void EachFormatIsFoundInItsArticles(string format)
    {
        var found = format == "dpa-afx-lines" ? "dpa-afx" : format;
        var paths = RepositoryFiles.ArticlesOf(format);
        Assert.InRange(paths.Length, 2, int.MaxValue);

        var run = ToolRun.Of(["parse", .. paths]);

        Assert.Equal(paths.Select(path => $"{path}: note: read as {found}"), run.ErrorLines);
        Assert.All(run.OutputLines, line => Assert.Equal(found, JsonElement.Parse(line).GetProperty("format").GetString()));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void EachArticleHasAFormatOfItsOwn()
    {
        var first = _directory.Write("first.txt", "ORT (dpa-AFX) - Text.");
        var second = _directory.Write("second.txt", "TEXT");

        var run = ToolRun.WithFormats(_two, "roundtrip", first, second);

        Assert.Equal([$"{first}: note: read as one", $"{second}: note: read as two"], run.ErrorLines);
        Assert.Equal([$"{first}: identical", $"{second}: identical"], run.OutputLines);
    }

    [Fact]
    public void WhatNoFormatAcceptsIsRefusedByTheLast()
    {
        WireFormat[] formats = [new WireFormat<DpaAfxStory>("one", "First"), new WireFormat<DpaAfxStory>("two", "Second")];
        var path = _directory.Write("story.txt", "Kein Ort und keine Agentur.");

        var run = ToolRun.WithFormats(formats, "parse", path);

        Assert.Equal($"{path}: note: read as two", run.ErrorLines[0]);
        Assert.StartsWith($"{path}:1:1: error MissingText: DpaAfxStory.Place: ", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("--format", "one")]
    [InlineData("--format", "two")]
    public void NothingIsNotedOfAFormatThatIsSaid(params string[] option)
    {
        var path = _directory.Write("story.txt", "ORT (dpa-AFX) - Text.");

        Assert.Equal("", ToolRun.WithFormats(_two, ["parse", .. option, path]).Error);
    }

    [Fact]
    public void NothingIsNotedIfThereIsOneFormatOnly() =>
        Assert.Equal("", ToolRun.WithFormats(_two[..1], "parse", RepositoryFiles.Article("wien-orgelbau")).Error);

    public void Dispose() => _directory.Dispose();
}
