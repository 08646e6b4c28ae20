using System.Buffers;
using ArticleSchema.Formats;
using ArticleSchema.Newswire.Articles;

namespace ArticleSchema.Newswire.Tasks;

/// <summary>Writes articles again and says whether they are what was read, byte for byte.</summary>
/// <param name="terminal">Where the answers go.</param>
internal sealed class RoundTripTask(Terminal terminal) : IArticleTask
{
    private readonly ArrayBufferWriter<byte> _written = new();

    /// <inheritdoc/>
    public bool Run<T>(T article, WireFormat format, ArticleSource source, WireEncoding encoding, ErrorLines errors)
        where T : IArticleView<T>, IRoleVisitable<NewsRole>, allows ref struct
    {
        _written.ResetWrittenCount();
        encoding.WriteTo(article, _written);

        var written = _written.WrittenSpan;
        var isIdentical = written.SequenceEqual(source.Bytes);
        var answer = isIdentical ? "identical" : $"differs at byte {written.CommonPrefixLength(source.Bytes)}";
        terminal.WriteLine($"{source.Path}: {answer}");
        return isIdentical;
    }
}
