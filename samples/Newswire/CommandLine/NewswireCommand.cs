using System.CommandLine;
using System.CommandLine.Help;
using ArticleSchema.Newswire.Articles;

namespace ArticleSchema.Newswire.CommandLine;

/// <summary>The tool as the command line sees it.</summary>
internal sealed class NewswireCommand : RootCommand
{
    /// <summary>The tool's commands.</summary>
    /// <param name="formats">The formats it knows, in the order in which they are tried.</param>
    /// <param name="terminal">What it reads from and writes to.</param>
    /// <param name="args">The arguments about to be parsed.</param>
    public NewswireCommand(IReadOnlyList<WireFormat> formats, Terminal terminal, IReadOnlyList<string> args)
        : base("Reads news articles as they come off the wire, and writes them as JSON or as they were.")
    {
        Subcommands.Add(new ParseCommand(formats, terminal, args));
        Subcommands.Add(new RoundTripCommand(formats, terminal, args));
        Subcommands.Add(new WriteCommand(formats, terminal, args));
        Subcommands.Add(new FormatsCommand(formats, terminal));

        var help = Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithNotes((HelpAction)help.Action!);
    }
}
