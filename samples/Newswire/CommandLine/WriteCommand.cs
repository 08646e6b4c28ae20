using System.CommandLine;
using ArticleSchema.Newswire.Articles;
using ArticleSchema.Newswire.Writing;

namespace ArticleSchema.Newswire.CommandLine;

/// <summary>The command <c>write</c>.</summary>
internal sealed class WriteCommand : Command
{
    /// <summary>The command.</summary>
    /// <param name="formats">The formats to choose from.</param>
    /// <param name="terminal">What to read from and write to.</param>
    /// <param name="args">The arguments about to be parsed.</param>
    public WriteCommand(IReadOnlyList<WireFormat> formats, Terminal terminal, IReadOnlyList<string> args)
        : base("write", "Writes articles of ninjs objects, one a file; what the format cannot carry is refused")
    {
        var format = new FormatOption(formats) { Description = "The format to write, 'newswire formats' lists them", Required = true };
        var files = new FilesArgument(args);
        Options.Add(format);
        Arguments.Add(files);
        SetAction(commandLine => (int)new ArticleWriting(commandLine.GetRequiredValue(format), terminal).Run(commandLine.GetRequiredValue(files)));
    }
}
