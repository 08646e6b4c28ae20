using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleSchema.Newswire.Articles;

namespace ArticleSchema.Newswire.CommandLine;

/// <summary>The option that says which format the articles have.</summary>
internal sealed class FormatOption : Option<WireFormat>
{
    private readonly IReadOnlyList<WireFormat> _formats;

    /// <summary>The option <c>--format</c>.</summary>
    /// <param name="formats">The formats to choose from.</param>
    public FormatOption(IReadOnlyList<WireFormat> formats)
        : base("--format")
    {
        _formats = formats;
        Description = "The format of the articles, 'newswire formats' lists them; without it each article is tried";
        HelpName = "NAME";
        CustomParser = Find;
        CompletionSources.Add([.. formats.Select(format => format.Name)]);
    }

    private WireFormat? Find(ArgumentResult argument)
    {
        var name = argument.Tokens[0].Value;
        var found = _formats.FirstOrDefault(format => format.Name == name);
        if (found is null)
            argument.AddError($"Unknown format '{name}'. Known are: {string.Join(", ", _formats)}.");
        return found;
    }
}
