using System.Globalization;
using ArticleSchema.Formats;

namespace ArticleSchema.Newswire.News;

/// <summary>Takes the values of an article of any format.</summary>
/// <param name="item">Is given them.</param>
internal readonly struct NewsReader(NewsItem item) : IRoleVisitor<NewsRole>
{
    /// <summary>The values of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="uri">What tells it from every other one.</param>
    public static NewsItem Read<T>(T article, string uri)
        where T : IRoleVisitable<NewsRole>, allows ref struct
    {
        var item = new NewsItem(uri);
        var reader = new NewsReader(item);
        article.VisitRoles(ref reader);
        return item;
    }

    /// <inheritdoc/>
    public void VisitText(NewsRole role, Utf8Span text) => item.Add(role, text.ToString());

    /// <inheritdoc/>
    public void VisitFoldedText(NewsRole role, FoldedText text) => item.Add(role, text.ToString());

    /// <inheritdoc/>
    public void VisitValue<T>(NewsRole role, T value) =>
        item.Add(role, value switch
        {
            DateTimeOffset time => NewsTime.Write(time),
            DateTime time when role == NewsRole.SentUtc => NewsTime.WriteUtc(time),
            DateTime time => NewsTime.Write(time),
            Enum constant => constant.ToString("D"),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        });
}
