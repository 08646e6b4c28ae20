using System.CommandLine;
using ArticleSchema.Newswire.Articles;
using ArticleSchema.Newswire.Tasks;

namespace ArticleSchema.Newswire.CommandLine;

/// <summary>The command <c>parse</c>.</summary>
internal sealed class ParseCommand : ArticlesCommand
{
    private readonly Option<bool> _tolerant = new("--tolerant")
    {
        Description = "Write what is good of an article that has mistakes, too",
    };

    private readonly NewsOption _as = new();

    /// <summary>The command.</summary>
    /// <param name="formats">The formats to choose from, in the order in which they are tried.</param>
    /// <param name="terminal">What to read from and write to.</param>
    /// <param name="args">The arguments about to be parsed.</param>
    public ParseCommand(IReadOnlyList<WireFormat> formats, Terminal terminal, IReadOnlyList<string> args)
        : base("parse", "Writes the articles as JSON, one object a line", formats, terminal, args)
    {
        Options.Add(_as);
        Options.Add(_tolerant);
    }

    /// <inheritdoc/>
    protected override IArticleTask CreateTask(ParseResult commandLine, Terminal terminal) =>
        commandLine.GetValue(_as) is { } writer ? new NewsLineTask(writer, terminal) : new JsonLineTask(terminal);

    /// <inheritdoc/>
    protected override bool IsTolerant(ParseResult commandLine) => commandLine.GetValue(_tolerant);
}
