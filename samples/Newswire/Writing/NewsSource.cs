using System.Globalization;
using System.Text;
using ArticleSchema.Formats;
using ArticleSchema.Newswire.News;

namespace ArticleSchema.Newswire.Writing;

/// <summary>Gives the values of an article of whatever format, to write one of another.</summary>
/// <param name="item">The article.</param>
internal sealed class NewsSource(NewsItem item) : IRoleSource<NewsRole>
{
    /// <summary>What has not been taken, by its role, each with its place in the article: a long one is gone through once.</summary>
    private readonly Dictionary<NewsRole, Queue<(int Place, string Text)>> _left = item.Parts
        .Select((part, place) => (part.Role, Value: (place, part.Text)))
        .GroupBy(part => part.Role, part => part.Value)
        .ToDictionary(parts => parts.Key, parts => new Queue<(int, string)>(parts));

    /// <inheritdoc/>
    public bool TryPeek(scoped ReadOnlySpan<NewsRole> roles, out NewsRole role)
    {
        role = default;
        var first = int.MaxValue;
        foreach (var candidate in roles)
        {
            if (!_left.TryGetValue(candidate, out var parts) || !parts.TryPeek(out var next) || next.Place >= first)
                continue;
            role = candidate;
            first = next.Place;
        }
        return first < int.MaxValue;
    }

    /// <inheritdoc/>
    public Utf8Span PeekText(NewsRole role) => Encoding.UTF8.GetBytes(_left[role].Peek().Text).AsSpan();

    /// <inheritdoc/>
    public Utf8Span TakeText(NewsRole role) => Encoding.UTF8.GetBytes(_left[role].Dequeue().Text).AsSpan();

    /// <inheritdoc/>
    public bool TryTakeValue<T>(NewsRole role, out T value)
        where T : struct
    {
        value = default;
        if (TryRead(typeof(T), role, _left[role].Peek().Text) is not T read)
            return false;
        _left[role].Dequeue();
        value = read;
        return true;
    }

    /// <summary>The value of a text, if it is one of that type.</summary>
    private static object? TryRead(Type type, NewsRole role, string text) =>
        type == typeof(DateTimeOffset) ? NewsTime.TryParseUtc(text) is { } time ? new DateTimeOffset(time) : null
        : type == typeof(DateTime) ? role == NewsRole.SentUtc ? NewsTime.TryParseUtc(text) : null
        : type.IsEnum ? Enum.TryParse(type, text, out var constant) && Enum.IsDefined(type, constant) ? constant : null
        : type == typeof(int) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;
}
