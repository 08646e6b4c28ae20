using System.CommandLine;
using ArticleSchema.Newswire.Articles;

namespace ArticleSchema.Newswire.CommandLine;

/// <summary>A command that does something with each of the named files.</summary>
internal abstract class ArticlesCommand : Command
{
    /// <summary>A command with files and their format.</summary>
    /// <param name="name">The name of the command.</param>
    /// <param name="description">What it does, for the help.</param>
    /// <param name="formats">The formats to choose from; the first is the default.</param>
    /// <param name="terminal">What to read from and write to.</param>
    /// <param name="args">The arguments about to be parsed.</param>
    protected ArticlesCommand(
        string name, string description, IReadOnlyList<WireFormat> formats, Terminal terminal, IReadOnlyList<string> args)
        : base(name, description)
    {
        var format = new FormatOption(formats);
        var files = new FilesArgument(args);
        Options.Add(format);
        Arguments.Add(files);
        SetAction(commandLine => (int)Run(commandLine.GetRequiredValue(files), commandLine.GetRequiredValue(format), terminal));
    }

    /// <summary>What the command does with an article.</summary>
    /// <param name="format">The format of the articles.</param>
    /// <param name="terminal">Where the results go.</param>
    protected abstract IArticleTask CreateTask(WireFormat format, Terminal terminal);

    private ExitCode Run(string[] paths, WireFormat format, Terminal terminal) =>
        new Batch(format, CreateTask(format, terminal), terminal).Run(paths);
}
