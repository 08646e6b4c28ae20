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

        var run = ToolRun.Of(["parse", "--format", "dpa-afx", .. paths]);

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
        Assert.Equal(["source", "format", "envelope", "leaders", "dateline"], names.Take(5));
        Assert.Equal("dpa-afx", Parse(run.OutputText).GetProperty("format").GetString());
    }

    [Fact]
    public void MembersOfTheArticleFollow()
    {
        var story = Parse(ToolRun.Of("parse", RepositoryFiles.Article("zuerich-signaltechnik")).OutputText);

        Assert.Equal("2025-03", story.GetProperty("envelope").GetProperty("month").GetString());
        Assert.Equal("ZÜRICH (dpa-AFX) - ", story.GetProperty("dateline").GetString());
        Assert.Equal(5, story.GetProperty("body").GetArrayLength());
        Assert.Equal(["mk", "ZB", "jlo"], Initials(story));
    }

    [Fact]
    public void WhatIsGoodOfAnArticleIsWrittenIfThatIsWanted()
    {
        var path = _directory.Write("mail.txt", "From: a\nDate: soon\nSubject: Fog\n\nText.");

        Assert.Equal("", ToolRun.Of("parse", "--format", "mail", path).OutputText);
        var run = ToolRun.Of("parse", "--format", "mail", "--tolerant", path);

        var headers = Parse(run.OutputText).GetProperty("headers");
        Assert.Equal("Fog", headers.GetProperty("subject").GetString());
        Assert.Equal(JsonValueKind.Null, headers.GetProperty("date").ValueKind);
        Assert.StartsWith($"{path}:2:7: error InvalidValue: MailHeaders.Date: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
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
    public void FormatIsFoundUnlessSaid()
    {
        var path = RepositoryFiles.Article("bremen-rotorblaetter");

        Assert.Equal(ToolRun.Of("parse", path).Output, ToolRun.Of("parse", "--format", "dpa-afx", path).Output);
    }

    [Fact]
    public void RefusedFileIsAnErrorWithItsPlaceAndNoOutput()
    {
        var path = _directory.Write("story.txt", "Kein Ort und keine Agentur.");

        var run = ToolRun.Of("parse", "--format", "iptc7901", path);

        Assert.Empty(run.Output);
        Assert.Matches(ErrorPattern(path, @"\d+:\d+: error MissingText: .+"), Assert.Single(run.ErrorLines));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void FilesBesideARefusedOneAreDone()
    {
        var refused = _directory.Write("refused.txt", "Kein Ort und keine Agentur.");
        var good = _directory.Write("good.txt", "ULM (Reuters) - One.");

        var run = ToolRun.Of("parse", "--format", "reuters", good, refused, good);

        Assert.Equal(2, run.OutputLines.Length);
        Assert.Single(run.ErrorLines);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void ArticleThatIsNotUtf8IsRefusedWithThePlaceOfTheByte()
    {
        var path = _directory.Write("story.txt", [.. "ORT (dpa-AFX) - Ä.\n\nZwei "u8, 0xFF, .. " Wörter."u8]);

        var run = ToolRun.Of("parse", "--format", "dpa-afx", path);

        Assert.Empty(run.Output);
        Assert.Matches(ErrorPattern(path, "3:6: error InvalidUtf8: .+"), Assert.Single(run.ErrorLines));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void EmptyFileIsRefusedAtItsStart()
    {
        var path = _directory.Write("empty.txt", "");

        var run = ToolRun.Of("parse", "--format", "iptc7901", path);

        Assert.Empty(run.Output);
        Assert.Matches(ErrorPattern(path, @"1:1: error \w+: .+"), Assert.Single(run.ErrorLines));
        Assert.Equal(1, run.ExitCode);
    }

    [SharedStoryFact]
    public void SharedStoryIsRead()
    {
        var run = ToolRun.Of("parse", RepositoryFiles.SharedStory);

        var story = Parse(Assert.Single(run.OutputLines));
        Assert.Equal("2025-07", story.GetProperty("envelope").GetProperty("month").GetString());
        Assert.EndsWith(" (dpa-AFX) - ", story.GetProperty("dateline").GetString(), StringComparison.Ordinal);
        Assert.Equal(8, story.GetProperty("body").GetArrayLength());
        Assert.Equal(3, Initials(story).Count());
        Assert.Equal(0, run.ExitCode);
    }

    public void Dispose() => _directory.Dispose();

    private static IEnumerable<string?> Initials(JsonElement story) =>
        story.GetProperty("signOff").EnumerateArray().Select(initials => initials.GetString());

    private static JsonElement Parse(string line) => JsonElement.Parse(line);

    private static string ErrorPattern(string path, string rest) => $"^{Regex.Escape(path)}:{rest}$";
}
