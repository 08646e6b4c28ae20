namespace ArticleSchema.Package.Tests;

/// <summary>What became of a command.</summary>
/// <param name="ExitCode">0 if it went well.</param>
/// <param name="Text">What it printed.</param>
/// <param name="Errors">What it printed as errors.</param>
internal sealed record CommandOutput(int ExitCode, string Text, string Errors)
{
    /// <summary>This, if it ended as it had to.</summary>
    /// <param name="exitCode">How it had to end.</param>
    public CommandOutput Expect(int exitCode = 0)
    {
        Assert.True(ExitCode == exitCode, $"It ended with {ExitCode}, not {exitCode}:\n{Text}{Errors}");
        return this;
    }
}
