using ArticleSchema.Formats;

namespace ArticleSchema.Newswire.News;

/// <summary>An article as all formats have it in common: its values by their roles, in the order in which they stand there.</summary>
/// <param name="uri">What tells it from every other one.</param>
internal sealed class NewsItem(string uri)
{
    private readonly List<NewsPart> _parts = [];

    /// <summary>What tells it from every other one.</summary>
    public string Uri { get; } = uri;

    /// <summary>The values.</summary>
    public IReadOnlyList<NewsPart> Parts => _parts;

    /// <summary>The places where it was filed, as a dateline has them: <c>Kiel/Laboe</c>, <c>ANCHORAGE, Alaska</c>.</summary>
    public string? Located => Join(", ", [.. Strings(Join("/", All(NewsRole.Place))), .. All(NewsRole.Region)]);

    /// <summary>The number of words, as the sender counted them.</summary>
    public int? Words => int.TryParse(First(NewsRole.Words), out var words) ? words : null;

    /// <summary>How urgent it is, from 1 to 9.</summary>
    public int? Urgency => int.TryParse(First(NewsRole.Urgency), out var urgency) && urgency is >= 1 and <= 9 ? urgency : null;

    /// <summary>When it was sent.</summary>
    public NewsTime? Sent => NewsTime.TryParse(First(NewsRole.SentUtc) ?? First(NewsRole.Sent));

    /// <summary>Sub-headlines, paragraphs and what is laid out; the first of them begins with the dateline.</summary>
    public IEnumerable<NewsBlock> Blocks
    {
        get
        {
            var dateline = "";
            foreach (var part in _parts)
            {
                if (part.Role == NewsRole.Dateline)
                    dateline = part.Text;
                if (part.Role is not (NewsRole.Subhead or NewsRole.Paragraph or NewsRole.Preformatted))
                    continue;
                yield return new(part.Role, dateline, part.Text);
                dateline = "";
            }
        }
    }

    /// <summary>Adds a value.</summary>
    /// <param name="role">What it is.</param>
    /// <param name="text">The value. Blanks around it are the format's, unless they are what it says.</param>
    public void Add(NewsRole role, string text) =>
        _parts.Add(new(role, role switch
        {
            NewsRole.Preformatted => text,
            NewsRole.Dateline => text.TrimStart(),
            _ => text.Trim(),
        }));

    /// <summary>All values of a role.</summary>
    /// <param name="role">The role.</param>
    public IEnumerable<string> All(NewsRole role) => _parts.Where(part => part.Role == role).Select(part => part.Text);

    /// <summary>The first value of a role, if there is one.</summary>
    /// <param name="role">The role.</param>
    public string? First(NewsRole role) => All(role).FirstOrDefault();

    /// <summary>All values of a role in one text, if there are any.</summary>
    /// <param name="separator">What stands between them.</param>
    /// <param name="role">The role.</param>
    public string? Join(string separator, NewsRole role) => Join(separator, All(role));

    private static string? Join(string separator, IEnumerable<string> texts) =>
        string.Join(separator, texts) is { Length: > 0 } joined ? joined : null;

    private static IEnumerable<string> Strings(string? text) => text is null ? [] : [text];
}
