using System.Globalization;
using ArticleSchema.Formats;

namespace ArticleSchema.Newswire.News;

/// <summary>Takes the values of an article of any format.</summary>
/// <param name="item">Is given them.</param>
internal readonly struct NewsReader(NewsItem item) : IRoleVisitor<NewsRole>
{
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
