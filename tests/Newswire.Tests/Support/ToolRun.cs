using System.Text;
using ArticleSchema.Newswire.Articles;

namespace ArticleSchema.Newswire.Tests.Support;

/// <summary>What a run of the tool came to, within the process of the test.</summary>
/// <param name="ExitCode">What the shell would see.</param>
/// <param name="Output">The bytes on standard output.</param>
/// <param name="Error">The text on standard error.</param>
internal sealed record ToolRun(int ExitCode, byte[] Output, string Error)
{
    public string OutputText => Encoding.UTF8.GetString(Output);

    public string[] OutputLines => SplitLines(OutputText);

    public string[] ErrorLines => SplitLines(Error);

    public static ToolRun Of(params string[] args) => WithInput([], args);

    public static ToolRun WithInput(byte[] input, params string[] args) => Run(BuiltInFormats.All, new MemoryStream(input), args);

    public static ToolRun WithFormats(IReadOnlyList<WireFormat> formats, params string[] args) => Run(formats, Stream.Null, args);

    private static ToolRun Run(IReadOnlyList<WireFormat> formats, Stream input, string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var exitCode = new NewswireApp(formats, new Terminal(input, output, error)).Run(args);
        return new((int)exitCode, output.ToArray(), error.ToString());
    }

    /// <summary>Lines, of which the last has its end too.</summary>
    private static string[] SplitLines(string text)
    {
        if (text.Length == 0)
            return [];
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return text[..^1].ReplaceLineEndings("\n").Split('\n');
    }
}
