using ArticleSchema.Newswire.Articles;
using ArticleSchema.Newswire.Tasks;

namespace ArticleSchema.Newswire.CommandLine;

/// <summary>The command <c>parse</c>.</summary>
/// <param name="formats">The formats to choose from; the first is the default.</param>
/// <param name="terminal">What to read from and write to.</param>
/// <param name="args">The arguments about to be parsed.</param>
internal sealed class ParseCommand(IReadOnlyList<WireFormat> formats, Terminal terminal, IReadOnlyList<string> args)
    : ArticlesCommand("parse", "Writes the articles as JSON, one object a line", formats, terminal, args)
{
    /// <inheritdoc/>
    protected override IArticleTask CreateTask(WireFormat format, Terminal terminal) => new JsonLineTask(format, terminal);
}
