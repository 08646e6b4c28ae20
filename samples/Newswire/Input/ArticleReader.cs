using System.Diagnostics.CodeAnalysis;
using ArticleSchema.Newswire.Articles;

namespace ArticleSchema.Newswire.Input;

/// <summary>Reads articles from files and from standard input.</summary>
/// <param name="standardInput">What the name <c>-</c> stands for.</param>
internal sealed class ArticleReader(Stream standardInput)
{
    private const string StandardInputName = "-";

    /// <summary>Reads an article; does not throw.</summary>
    /// <param name="path">The name of the file.</param>
    /// <param name="source">The article.</param>
    /// <param name="reason">Why there is none, in words.</param>
    public bool TryRead(
        string path, [NotNullWhen(true)] out ArticleSource? source, [NotNullWhen(false)] out string? reason)
    {
        try
        {
            source = new ArticleSource(path, path == StandardInputName ? BoundedReader.Read(standardInput) : ReadFile(path));
            reason = null;
            return true;
        }
        catch (Exception failure) when (FileFailure.IsOne(failure))
        {
            source = null;
            reason = FileFailure.Describe(failure, path);
            return false;
        }
    }

    private static ReadOnlyMemory<byte> ReadFile(string path)
    {
        using var file = File.OpenRead(path);
        return BoundedReader.Read(file);
    }
}
