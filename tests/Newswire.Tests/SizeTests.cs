using System.Text;
using ArticleSchema.Newswire.Input;
using ArticleSchema.Newswire.Tests.Support;

namespace ArticleSchema.Newswire.Tests;

public sealed class SizeTests
{
    [Theory]
    [InlineData("parse")]
    [InlineData("roundtrip")]
    public void LongArticleIsDone(string command)
    {
        var story = Encoding.UTF8.GetBytes("ORT (dpa-AFX) - " + new string('ü', 4 << 20) + ".");

        var run = ToolRun.WithInput(story, command, "--format", "dpa-afx", "-");

        Assert.Single(run.OutputLines);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void EndlessInputIsRefused()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();

        var exitCode = new NewswireApp(BuiltInFormats.All, new Terminal(new EndlessStream(), output, error)).Run(["parse", "-"]);

        Assert.Equal(0, output.Length);
        Assert.Equal(
            $"-:1:1: error FileNotReadable: it is longer than {BoundedReader.MaxLength} bytes", error.ToString().TrimEnd());
        Assert.Equal(ExitCode.Failure, exitCode);
    }
}
