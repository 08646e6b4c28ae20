using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleSchema.Newswire.News;

namespace ArticleSchema.Newswire.CommandLine;

/// <summary>The option that says in which JSON articles are written, if not in that of their format.</summary>
internal sealed class NewsOption : Option<INewsWriter>
{
    private static readonly Dictionary<string, INewsWriter> _writers = new()
    {
        ["ninjs"] = new NinjsWriter(),
        ["jsonld"] = new JsonLdWriter(),
    };

    /// <summary>The option <c>--as</c>.</summary>
    public NewsOption()
        : base("--as")
    {
        Description = "The JSON to write: 'ninjs' is ninjs 3.1, 'jsonld' schema.org's NewsArticle; without it that of the format";
        HelpName = "NAME";
        CustomParser = Find;
        CompletionSources.Add([.. _writers.Keys]);
    }

    private static INewsWriter? Find(ArgumentResult argument)
    {
        var name = argument.Tokens[0].Value;
        if (!_writers.TryGetValue(name, out var writer))
            argument.AddError($"Unknown JSON '{name}'. Known are: {string.Join(", ", _writers.Keys)}.");
        return writer;
    }
}
