using System.CommandLine;
using ArticleSchema.Newswire.Articles;
using ArticleSchema.Newswire.Tasks;

namespace ArticleSchema.Newswire.CommandLine;

/// <summary>The command <c>roundtrip</c>.</summary>
/// <param name="formats">The formats to choose from, in the order in which they are tried.</param>
/// <param name="terminal">What to read from and write to.</param>
/// <param name="args">The arguments about to be parsed.</param>
internal sealed class RoundTripCommand(IReadOnlyList<WireFormat> formats, Terminal terminal, IReadOnlyList<string> args)
    : ArticlesCommand("roundtrip", "Reads and writes the articles, and compares the bytes", formats, terminal, args)
{
    /// <inheritdoc/>
    protected override IArticleTask CreateTask(ParseResult commandLine, Terminal terminal) => new RoundTripTask(terminal);
}
