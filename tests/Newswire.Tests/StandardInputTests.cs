using ArticleSchema.Newswire.Tests.Support;

namespace ArticleSchema.Newswire.Tests;

public sealed class StandardInputTests
{
    private static readonly byte[] _story = "ORT (Reuters) - Text."u8.ToArray();

    [Fact]
    public void HyphenIsStandardInput()
    {
        var run = ToolRun.WithInput(_story, "parse", "-");

        Assert.StartsWith("""{"source":"-",""", run.OutputText, StringComparison.Ordinal);
        Assert.Contains("\"dateline\":\"ORT (Reuters) - \"", run.OutputText, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void HyphenStandsAmongOthersInItsPlace()
    {
        var path = RepositoryFiles.Article("wien-orgelbau");

        var run = ToolRun.WithInput(_story, "roundtrip", path, "-", path);

        Assert.Equal([$"{path}: identical", "-: identical", $"{path}: identical"], run.OutputLines);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void SecondHyphenFindsStandardInputEmpty()
    {
        var run = ToolRun.WithInput(_story, "roundtrip", "--format", "reuters", "-", "-");

        Assert.Equal(["-: identical"], run.OutputLines);
        Assert.StartsWith("-:1:1: error ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }
}
