using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ArticleSchema.Newswire.News;

namespace ArticleSchema.Newswire.Articles;

/// <summary>A format under the name that the command line knows it by.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What it is, for people.</param>
internal abstract class WireFormat(string name, string description)
{
    /// <summary>The name on the command line.</summary>
    public string Name { get; } = name;

    /// <summary>What the format is, for people.</summary>
    public string Description { get; } = description;

    /// <summary>The format in EBNF.</summary>
    public abstract string Grammar { get; }

    /// <summary>Whether a text is an article of this format.</summary>
    /// <remarks>The text is read for it. Mostly that ends at the first byte, where a template has a text of its own.</remarks>
    /// <param name="source">The text.</param>
    public abstract bool Accepts(ArticleSource source);

    /// <summary>Reads an article and does something with it.</summary>
    /// <param name="source">The text of the article.</param>
    /// <param name="task">What to do if the text is an article of this format.</param>
    /// <param name="errors">Where it is said if it is not.</param>
    /// <returns>Whether all is well; if not, the user has been told.</returns>
    public abstract bool Process(ArticleSource source, IArticleTask task, ErrorLines errors);

    /// <summary>Reads what is good of an article and does something with it. What is wrong with it is said.</summary>
    /// <param name="source">The text of the article.</param>
    /// <param name="task">What to do with it.</param>
    /// <param name="errors">Where it is said what is wrong.</param>
    /// <returns>Whether all is well.</returns>
    public abstract bool Recover(ArticleSource source, IArticleTask task, ErrorLines errors);

    /// <summary>Writes an article of the values of another one, of whatever format.</summary>
    /// <param name="item">The values.</param>
    /// <param name="destination">Takes the article, in the encoding of this format.</param>
    /// <param name="written">What the article says: the values that this format has no place for are not among it.</param>
    /// <param name="error">Why nothing was written: a value is missing, or would not read back as itself.</param>
    public abstract bool TryWrite(
        NewsItem item, IBufferWriter<byte> destination, [NotNullWhen(true)] out NewsItem? written, out ArticleError error);

    /// <summary>The name: help and errors show a format by it.</summary>
    public sealed override string ToString() => Name;
}
