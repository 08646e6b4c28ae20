using System.Text;

namespace ArticleSchema.Newswire;

/// <summary>The streams that the tool talks through: those of the process, or those of a test.</summary>
/// <param name="Input">What the file name <c>-</c> reads.</param>
/// <param name="Output">Takes the results, in UTF-8 whatever the encoding of the console.</param>
/// <param name="Error">Takes the errors.</param>
internal sealed record Terminal(Stream Input, Stream Output, TextWriter Error)
{
    /// <summary>The standard streams of the process.</summary>
    public static Terminal OfProcess() =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error);

    /// <summary>Writes a line of results. Lines end with a line feed on every system.</summary>
    /// <param name="text">The line.</param>
    public void WriteLine(string text) => Output.Write(Encoding.UTF8.GetBytes(text + "\n"));

    /// <summary>The output for those that write text; what they write is there at once.</summary>
    public TextWriter OpenTextOutput() => new StreamWriter(Output, leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
}
