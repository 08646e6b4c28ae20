using System.CommandLine;
using System.CommandLine.Parsing;

namespace ArticleSchema.Newswire.CommandLine;

/// <summary>The argument that names the files.</summary>
internal sealed class FilesArgument : Argument<string[]>
{
    private readonly int _literalCount;

    /// <summary>The argument <c>FILE...</c>.</summary>
    /// <param name="args">The arguments about to be parsed.</param>
    public FilesArgument(IReadOnlyList<string> args)
        : base("FILE")
    {
        // What follows "--" names files whatever it looks like. The tokens of a result do not tell.
        _literalCount = args.SkipWhile(arg => arg != "--").Skip(1).Count();
        Description = "The files, one article each, in any number; '-' is standard input";
        Arity = ArgumentArity.OneOrMore;
        Validators.Add(RefuseOptions);
    }

    /// <summary>The library takes an option that it does not know for an argument: a typing error for a file.</summary>
    private void RefuseOptions(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens.SkipLast(_literalCount))
            if (token.Value.Length > 1 && token.Value[0] == '-')
                argument.AddError($"Unrecognized option '{token.Value}'.");
    }
}
