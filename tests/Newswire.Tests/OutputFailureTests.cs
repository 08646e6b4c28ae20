using ArticleSchema.Newswire.Tests.Support;

namespace ArticleSchema.Newswire.Tests;

public sealed class OutputFailureTests
{
    [Theory]
    [InlineData("parse")]
    [InlineData("roundtrip")]
    public void OutputThatTakesNothingIsAnError(string command) =>
        AssertSaid(command, "--format", "dpa-afx", RepositoryFiles.Article("wien-orgelbau"));

    [Theory]
    [InlineData("formats")]
    [InlineData("--help")]
    public void ListThatCannotBeWrittenIsAnError(string command) => AssertSaid(command);

    /// <summary>Only a process has a pipe whose other end somebody closes, as <c>head</c> does.</summary>
    [Fact]
    public void ReaderThatLeavesEarlyIsNoError()
    {
        using var process = ToolProcess.Start("parse", "--format", "dpa-afx", "-", RepositoryFiles.Article("wien-orgelbau"));
        process.StandardOutput.Close();
        process.StandardInput.Write("ORT (dpa-AFX) - Text./ab");
        process.StandardInput.Close();

        Assert.Equal("", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static void AssertSaid(params string[] args)
    {
        using var output = new FullDiskStream();
        using var error = new StringWriter();

        var exitCode = new NewswireApp(BuiltInFormats.All, new Terminal(Stream.Null, output, error)).Run(args);

        Assert.Equal($"newswire: cannot write the output: {FullDiskStream.Message}", error.ToString().TrimEnd());
        Assert.Equal(ExitCode.Failure, exitCode);
    }
}
