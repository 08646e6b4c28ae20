using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ArticleSchema.Formats;
using ArticleSchema.Newswire.News;
using ArticleSchema.Newswire.Writing;

namespace ArticleSchema.Newswire.Articles;

/// <summary>The bridge from a name to a type: a view cannot be kept or boxed, so a task is taken to it.</summary>
/// <typeparam name="T">The type of the articles.</typeparam>
/// <param name="name">The name on the command line.</param>
/// <param name="description">What the format is, for people.</param>
internal sealed class WireFormat<T>(string name, string description) : WireFormat(name, description)
    where T : IArticleView<T>, IRoleVisitable<NewsRole>, IRoleCreatable<NewsRole>, allows ref struct
{
    private readonly ArticleErrors _found = new();

    /// <inheritdoc/>
    public override string Grammar => T.Grammar;

    /// <inheritdoc/>
    public override bool Accepts(ArticleSource source)
    {
        using var text = DecodedText.Of<T>(source.Bytes);
        return T.TryParse(text.Utf8, out _, out _);
    }

    /// <inheritdoc/>
    public override bool Process(ArticleSource source, IArticleTask task, ErrorLines errors)
    {
        using var text = DecodedText.Of<T>(source.Bytes);
        if (T.TryParse(text.Utf8, out var article, out var error))
            return task.Run(article, this, source, text.Encoding, errors);

        errors.Refused(source.Path, error);
        return false;
    }

    /// <inheritdoc/>
    public override bool Recover(ArticleSource source, IArticleTask task, ErrorLines errors)
    {
        using var text = DecodedText.Of<T>(source.Bytes);
        var article = T.Recover(text.Utf8, _found);
        foreach (var error in _found)
            errors.Refused(source.Path, error);
        return task.Run(article, this, source, text.Encoding, errors) && _found.TotalCount == 0;
    }

    /// <inheritdoc/>
    public override bool TryWrite(
        NewsItem item, IBufferWriter<byte> destination, [NotNullWhen(true)] out NewsItem? written, out ArticleError error)
    {
        written = null;
        var source = new NewsSource(item);
        if (!T.TryCreate(ref source, out var text, out error) || !T.TryParse(text, out var article, out error))
            return false;

        try
        {
            WireEncoding.Of<T>().WriteTo(article, destination);
        }
        catch (ArticleFormatException refusal)
        {
            error = refusal.Error;
            return false;
        }

        written = NewsReader.Read(article, item.Uri);
        return true;
    }
}
