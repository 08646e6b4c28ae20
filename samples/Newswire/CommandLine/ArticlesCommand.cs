using System.CommandLine;
using ArticleSchema.Newswire.Articles;

namespace ArticleSchema.Newswire.CommandLine;

/// <summary>A command that does something with each of the named files.</summary>
internal abstract class ArticlesCommand : Command
{
    /// <summary>A command with files and their format.</summary>
    /// <param name="name">The name of the command.</param>
    /// <param name="description">What it does, for the help.</param>
    /// <param name="formats">The formats to choose from, in the order in which they are tried.</param>
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
        SetAction(commandLine => (int)new Batch(
            commandLine.GetValue(format) is { } named ? [named] : formats,
            CreateTask(commandLine, terminal),
            IsTolerant(commandLine),
            terminal).Run(commandLine.GetRequiredValue(files)));
    }

    /// <summary>What the command does with an article.</summary>
    /// <param name="commandLine">The command line.</param>
    /// <param name="terminal">Where the results go.</param>
    protected abstract IArticleTask CreateTask(ParseResult commandLine, Terminal terminal);

    /// <summary>Whether it is done with what is good of an article that has mistakes.</summary>
    /// <param name="commandLine">The command line.</param>
    protected virtual bool IsTolerant(ParseResult commandLine) => false;
}
