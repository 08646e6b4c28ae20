using System.Reflection;
using ArticleSchema.Newswire.Tests.Support;

namespace ArticleSchema.Newswire.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("Unrecognized command or argument 'pasre'.", "pasre", "-")]
    [InlineData("Unrecognized command or argument '--bogus'.", "--bogus")]
    [InlineData("Required argument missing for command: 'parse'.", "parse")]
    [InlineData("Required argument missing for command: 'roundtrip'.", "roundtrip", "--format", "dpa-afx")]
    [InlineData("Unrecognized option '--bogus'.", "parse", "--bogus", "-")]
    [InlineData("Unrecognized option '-x'.", "parse", "-", "-x", "--", "-y")]
    [InlineData("Unknown format 'nope'. Known are: iptc7901, anpa1312, frontmatter, mail, reuters, reuters-portal, ap, afp, afp-english, moneycab, dow-jones, dpa-afx, dpa-afx-lines.", "parse", "--format", "nope", "-")]
    [InlineData("Required argument missing for option: '--format'.", "parse", "-", "--format")]
    [InlineData("Unrecognized command or argument 'dpa-afx'.", "formats", "dpa-afx")]
    public void WrongUsageIsExplainedOnStandardError(string explanation, params string[] args)
    {
        var run = ToolRun.Of(args);

        Assert.Contains(explanation, run.ErrorLines);
        Assert.Empty(run.Output);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void WrongUsageDoesNothing()
    {
        var run = ToolRun.Of("parse", RepositoryFiles.Article("wien-orgelbau"), "--bogus");

        Assert.Empty(run.Output);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void HelpDescribesTheCommandsTheErrorsAndTheExitCodes()
    {
        var run = ToolRun.Of("--help");

        Assert.Matches(@"(?m)^  parse <FILE> +Writes", run.OutputText);
        Assert.Matches(@"(?m)^  roundtrip <FILE> +Reads", run.OutputText);
        Assert.Matches(@"(?m)^  formats +Lists", run.OutputText);
        Assert.Contains("  newswire parse story.txt", run.OutputLines);
        Assert.Contains("  Without --format, an article is read in the first format that accepts it", run.OutputText, StringComparison.Ordinal);
        Assert.Contains("PATH:LINE:COLUMN: error CODE: message", run.OutputText, StringComparison.Ordinal);
        Assert.Contains("  2  The command line was not understood", run.OutputLines);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("roundtrip")]
    public void HelpOfACommandDescribesItsFilesAndFormat(string command)
    {
        var run = ToolRun.Of(command, "--help");

        Assert.Matches("(?m)^  <FILE> +The files", run.OutputText);
        Assert.Matches("(?m)^  --format <NAME> +The format ", run.OutputText);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void HelpIsGivenEvenIfTheRestOfTheCommandLineIsWrong() =>
        Assert.Equal(0, ToolRun.Of("parse", "--bogus", "--help").ExitCode);

    /// <summary>The library takes the version from the process.</summary>
    [Fact]
    public void VersionIsThatOfTheTool()
    {
        var version = typeof(NewswireApp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();

        using var process = ToolProcess.Start("--version");

        Assert.Equal(version!.InformationalVersion, process.StandardOutput.ReadToEnd().TrimEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
