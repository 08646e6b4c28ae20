using System.Globalization;
using System.Text;
using ArticleSchema.Formats;
using ArticleSchema.Newswire.News;

namespace ArticleSchema.Newswire.Writing;

/// <summary>Gives the values of an article of whatever format, to write one of another.</summary>
/// <param name="item">The article.</param>
internal sealed class NewsSource(NewsItem item) : IRoleSource<NewsRole>
{
    private readonly List<NewsPart> _left = [.. item.Parts];

    /// <inheritdoc/>
    public bool TryPeek(scoped ReadOnlySpan<NewsRole> roles, out NewsRole role)
    {
        foreach (var part in _left)
        {
            if (!roles.Contains(part.Role))
                continue;
            role = part.Role;
            return true;
        }
        role = default;
        return false;
    }

    /// <inheritdoc/>
    public Utf8Span TakeText(NewsRole role) => Encoding.UTF8.GetBytes(Take(role)).AsSpan();

    /// <inheritdoc/>
    public bool TryTakeValue<T>(NewsRole role, out T value)
        where T : struct
    {
        value = default;
        if (TryRead(typeof(T), role, Take(role)) is not T read)
            return false;
        value = read;
        return true;
    }

    private string Take(NewsRole role)
    {
        var index = _left.FindIndex(part => part.Role == role);
        var text = _left[index].Text;
        _left.RemoveAt(index);
        return text;
    }

    /// <summary>The value of a text, if it is one of that type.</summary>
    private static object? TryRead(Type type, NewsRole role, string text) =>
        type == typeof(DateTimeOffset) ? NewsTime.TryParseUtc(text) is { } time ? new DateTimeOffset(time) : null
        : type == typeof(DateTime) ? role == NewsRole.SentUtc ? NewsTime.TryParseUtc(text) : null
        : type.IsEnum ? Enum.TryParse(type, text, out var constant) && Enum.IsDefined(type, constant) ? constant : null
        : type == typeof(int) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;
}
