using ArticleSchema.Newswire.Articles;
using ArticleSchema.Newswire.Input;

namespace ArticleSchema.Newswire;

/// <summary>Does one thing with file after file.</summary>
/// <param name="formats">The formats that the files may have, in the order in which they are tried.</param>
/// <param name="task">What to do with each.</param>
/// <param name="isTolerant">Whether it is done with what is good of an article that has mistakes.</param>
/// <param name="terminal">Where standard input comes from and errors go.</param>
internal sealed class Batch(IReadOnlyList<WireFormat> formats, IArticleTask task, bool isTolerant, Terminal terminal)
{
    private readonly ArticleReader _reader = new(terminal.Input);
    private readonly ErrorLines _errors = new(terminal.Error);

    /// <summary>Processes the files in their order. What is wrong with one does not keep the others from being done.</summary>
    /// <param name="paths">The files.</param>
    public ExitCode Run(IEnumerable<string> paths)
    {
        var exitCode = ExitCode.Success;
        foreach (var path in paths)
            if (!Process(path))
                exitCode = ExitCode.Failure;
        return exitCode;
    }

    private bool Process(string path)
    {
        if (!_reader.TryRead(path, out var source, out var reason))
        {
            _errors.NotReadable(path, reason);
            return false;
        }

        var format = Find(source);
        return isTolerant ? format.Recover(source, task, _errors) : format.Process(source, task, _errors);
    }

    /// <summary>The first format that accepts an article. If none does, the last one is to say what it expected.</summary>
    private WireFormat Find(ArticleSource source)
    {
        if (formats is [var only])
            return only;

        var found = formats.FirstOrDefault(format => format.Accepts(source)) ?? formats[^1];
        _errors.Detected(source.Path, found);
        return found;
    }
}
