using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleSchema.Newswire.Tests.Support;

namespace ArticleSchema.Newswire.Tests;

public sealed class ParseTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    [Fact]
    public void EveryArticleIsALineInTheOrderOfTheInput()
    {
        string[] paths = [.. RepositoryFiles.Articles.Reverse()];

        var run = ToolRun.Of(["parse", .. paths]);

        Assert.Equal(paths, run.OutputLines.Select(line => Parse(line).GetProperty("source").GetString()));
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void SourceAndFormatComeFirst()
    {
        var path = _directory.Write("story.txt", "ORT (dpa-AFX) - Text./ab");

        var run = ToolRun.Of("parse", path);

        var names = Parse(run.OutputText).EnumerateObject().Select(property => property.Name);
        Assert.Equal(["source", "format", "stamp", "place", "agency", "body", "signOff"], names);
        Assert.Equal("dpa-afx", Parse(run.OutputText).GetProperty("format").GetString());
    }

    [Fact]
    public void MembersOfTheArticleFollow()
    {
        var story = Parse(ToolRun.Of("parse", RepositoryFiles.Article("zuerich-signaltechnik")).OutputText);

        Assert.Equal("2025-03", story.GetProperty("stamp").GetString());
        Assert.Equal("ZÜRICH", story.GetProperty("place").GetString());
        Assert.Equal("dpa-AFX", story.GetProperty("agency").GetString());
        Assert.Equal(5, story.GetProperty("body").GetArrayLength());
        Assert.Equal(["mk", "ZB", "jlo"], story.GetProperty("signOff").EnumerateArray().Select(initials => initials.GetString()));
    }

    [Fact]
    public void WhatIsGoodOfAnArticleIsWrittenIfThatIsWanted()
    {
        var path = _directory.Write("story.txt", "ORT (dpa-AFX Text.\n\nEnde./ab");

        Assert.Equal("", ToolRun.Of("parse", path).OutputText);
        var run = ToolRun.Of("parse", "--tolerant", path);

        var story = Parse(run.OutputText);
        Assert.Equal("ORT", story.GetProperty("place").GetString());
        Assert.Equal("", story.GetProperty("agency").GetString());
        Assert.Equal(2, story.GetProperty("body").GetArrayLength());
        Assert.Equal([$"{path}:1:6: error MissingText: DpaAfxStory.Agency: expected \") - \" after it"], run.ErrorLines);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void AnArticleWithoutMistakesIsTheSameIfThatIsWanted()
    {
        var path = RepositoryFiles.Article("wien-orgelbau");

        Assert.Equal(ToolRun.Of("parse", path).OutputText, ToolRun.Of("parse", path, "--tolerant").OutputText);
        Assert.Equal(0, ToolRun.Of("parse", path, "--tolerant").ExitCode);
    }

    [Fact]
    public void SourceIsThePathAsGiven()
    {
        var path = Path.GetRelativePath(Environment.CurrentDirectory, RepositoryFiles.Article("wien-orgelbau"));

        var run = ToolRun.Of("parse", path);

        Assert.Equal(path, Parse(run.OutputText).GetProperty("source").GetString());
    }

    [Fact]
    public void GermanTextIsNotEscaped()
    {
        var path = _directory.Write("story.txt", "KÖLN (dpa-AFX) - Ein \"großer\" Tag für Müller & Söhne.");

        var run = ToolRun.Of("parse", path);

        Assert.Contains("KÖLN", run.OutputText, StringComparison.Ordinal);
        Assert.Contains("""Ein \"großer\" Tag für Müller & Söhne.""", run.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public void OutputIsUtf8WithoutByteOrderMarkAndEndsWithOneLineFeed()
    {
        var run = ToolRun.Of("parse", RepositoryFiles.Article("zuerich-signaltechnik"));

        Assert.Equal(run.Output, new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(run.OutputText));
        Assert.Equal((byte)'{', run.Output[0]);
        Assert.Equal("}\n"u8, run.Output.AsSpan()[^2..]);
        Assert.Equal(1, run.Output.Count(value => value == '\n'));
    }

    [Fact]
    public void FormatIsDpaAfxUnlessSaid()
    {
        var path = RepositoryFiles.Article("bremen-rotorblaetter");

        Assert.Equal(ToolRun.Of("parse", path).Output, ToolRun.Of("parse", "--format", "dpa-afx", path).Output);
    }

    [Fact]
    public void RefusedFileIsAnErrorWithItsPlaceAndNoOutput()
    {
        var path = _directory.Write("story.txt", "Kein Ort und keine Agentur.");

        var run = ToolRun.Of("parse", path);

        Assert.Empty(run.Output);
        Assert.Matches(ErrorPattern(path, @"\d+:\d+: error MissingText: .+"), Assert.Single(run.ErrorLines));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void FilesBesideARefusedOneAreDone()
    {
        var refused = _directory.Write("refused.txt", "Kein Ort und keine Agentur.");
        var good = RepositoryFiles.Article("wien-orgelbau");

        var run = ToolRun.Of("parse", good, refused, good);

        Assert.Equal(2, run.OutputLines.Length);
        Assert.Single(run.ErrorLines);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void ArticleThatIsNotUtf8IsRefusedWithThePlaceOfTheByte()
    {
        var path = _directory.Write("story.txt", [.. "ORT (dpa-AFX) - Ä.\n\nZwei "u8, 0xFF, .. " Wörter."u8]);

        var run = ToolRun.Of("parse", path);

        Assert.Empty(run.Output);
        Assert.Matches(ErrorPattern(path, "3:6: error InvalidUtf8: .+"), Assert.Single(run.ErrorLines));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void EmptyFileIsRefusedAtItsStart()
    {
        var path = _directory.Write("empty.txt", "");

        var run = ToolRun.Of("parse", path);

        Assert.Empty(run.Output);
        Assert.Matches(ErrorPattern(path, @"1:1: error \w+: .+"), Assert.Single(run.ErrorLines));
        Assert.Equal(1, run.ExitCode);
    }

    [SharedStoryFact]
    public void SharedStoryIsRead()
    {
        var run = ToolRun.Of("parse", RepositoryFiles.SharedStory);

        var story = Parse(Assert.Single(run.OutputLines));
        Assert.Equal("2025-07", story.GetProperty("stamp").GetString());
        Assert.Equal("dpa-AFX", story.GetProperty("agency").GetString());
        Assert.Equal(8, story.GetProperty("body").GetArrayLength());
        Assert.Equal(3, story.GetProperty("signOff").GetArrayLength());
        Assert.Equal(0, run.ExitCode);
    }

    public void Dispose() => _directory.Dispose();

    private static JsonElement Parse(string line) => JsonElement.Parse(line);

    private static string ErrorPattern(string path, string rest) => $"^{Regex.Escape(path)}:{rest}$";
}
