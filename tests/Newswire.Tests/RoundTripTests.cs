using ArticleSchema.Newswire.Articles;
using ArticleSchema.Newswire.Tests.Support;

namespace ArticleSchema.Newswire.Tests;

public sealed class RoundTripTests : IDisposable
{
    private static readonly WireFormat[] _careless = [new WireFormat<CarelessArticle>("careless", "Does not keep what it reads")];

    private readonly TemporaryDirectory _directory = new();

    [Fact]
    public void SampleArticlesAreIdentical()
    {
        var run = ToolRun.Of(["roundtrip", "--format", "dpa-afx", .. RepositoryFiles.Articles]);

        Assert.Equal(RepositoryFiles.Articles.Select(path => $"{path}: identical"), run.OutputLines);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void BytesThatAreNotUtf8ArePassedThrough()
    {
        var path = _directory.Write("story.txt", [.. "ORT (dpa-AFX) - Zwei "u8, 0xFF, .. " Wörter."u8]);

        Assert.Equal($"{path}: identical\n", ToolRun.Of("roundtrip", path).OutputText);
    }

    [Theory]
    [InlineData("ABCdEf", 3)]
    [InlineData("aBC", 0)]
    public void DifferenceIsReportedByItsFirstByte(string text, int offset)
    {
        var path = _directory.Write("story.txt", text);

        var run = ToolRun.WithFormats(_careless, "roundtrip", path);

        Assert.Equal($"{path}: differs at byte {offset}\n", run.OutputText);
        Assert.Equal("", run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void MissingEndIsReportedByTheLengthOfTheShorterText()
    {
        var path = _directory.Write("story.txt", "ABCDEFGHIJKLM");

        var run = ToolRun.WithFormats(_careless, "roundtrip", path);

        Assert.Equal($"{path}: differs at byte 10\n", run.OutputText);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void FilesBesideADifferentOneAreDone()
    {
        var different = _directory.Write("different.txt", "a");
        var identical = _directory.Write("identical.txt", "A");

        var run = ToolRun.WithFormats(_careless, "roundtrip", identical, different, identical);

        Assert.Equal([$"{identical}: identical", $"{different}: differs at byte 0", $"{identical}: identical"], run.OutputLines);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void RefusedFileIsAnErrorAndNoOutput()
    {
        var path = _directory.Write("story.txt", "Kein Ort und keine Agentur.");

        var run = ToolRun.Of("roundtrip", "--format", "reuters", path);

        Assert.Empty(run.Output);
        Assert.StartsWith($"{path}:1:", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [SharedStoryFact]
    public void SharedStoryIsIdentical()
    {
        var run = ToolRun.Of("roundtrip", RepositoryFiles.SharedStory);

        Assert.Equal($"{RepositoryFiles.SharedStory}: identical\n", run.OutputText);
        Assert.Equal(0, run.ExitCode);
    }

    public void Dispose() => _directory.Dispose();
}
