using System.CommandLine;
using System.CommandLine.Invocation;
using ArticleSchema.Newswire.Articles;
using ArticleSchema.Newswire.CommandLine;

namespace ArticleSchema.Newswire;

/// <summary>The tool: from the arguments of the command line to the exit code.</summary>
/// <param name="formats">The formats it knows, in the order in which they are tried.</param>
/// <param name="terminal">What it reads from and writes to.</param>
internal sealed class NewswireApp(IReadOnlyList<WireFormat> formats, Terminal terminal)
{
    // An article whose name begins with @ is an article, not a file of further arguments.
    private static readonly ParserConfiguration _parserConfiguration = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the tool.</summary>
    /// <param name="args">The arguments of the command line.</param>
    public ExitCode Run(IReadOnlyList<string> args)
    {
        var commandLine = new NewswireCommand(formats, terminal, args).Parse(args, _parserConfiguration);
        try
        {
            return commandLine.Action is ParseErrorAction complaint ? Complain(commandLine, complaint) : Execute(commandLine);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Only writing can have failed: what cannot be read is reported file by file. That a reader closed
            // its end of a pipe does not get here: .NET's console streams ignore it and what is written after it.
            terminal.Error.WriteLine($"newswire: cannot write the output: {failure.Message}");
            return ExitCode.Failure;
        }
    }

    private ExitCode Execute(ParseResult commandLine)
    {
        using var output = terminal.OpenTextOutput();
        return (ExitCode)commandLine.Invoke(Configure(output));
    }

    /// <summary>Says what is wrong with the command line; standard output is for results and stays empty.</summary>
    private ExitCode Complain(ParseResult commandLine, ParseErrorAction complaint)
    {
        complaint.ShowHelp = false;
        commandLine.Invoke(Configure(terminal.Error));
        terminal.Error.WriteLine("'newswire --help' tells how it is used.");
        return ExitCode.WrongUsage;
    }

    private InvocationConfiguration Configure(TextWriter output) =>
        new() { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
}
