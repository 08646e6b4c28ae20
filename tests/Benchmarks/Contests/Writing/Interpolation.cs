using System.Text;
using ArticleSchema.Formats;

namespace ArticleSchema.Benchmarks.Contests.Writing;

/// <summary>String interpolation of a record of strings, and its bytes.</summary>
internal readonly struct Interpolation : IContestant
{
    private static readonly Dictionary<Article, (string? Stamp, string Place, string Agency, string Body, string SignOff)> _values = [];

    public static string Name => "interpolation";

    public static long Run(Article article)
    {
        if (!_values.TryGetValue(article, out var value))
            _values.Add(article, value = Read(article));
        var date = value.Stamp is null ? "" : $" date {value.Stamp} ";
        var signOff = value.SignOff.Length == 0 ? "" : $"/{value.SignOff}";
        return Encoding.UTF8.GetBytes($"{date}{value.Place} ({value.Agency}) - {value.Body}{signOff}").Length;
    }

    private static (string? Stamp, string Place, string Agency, string Body, string SignOff) Read(Article article)
    {
        var story = DpaAfxStory.Parse(article.Utf8);
        return (
            story.Stamp?.ToString("yyyy-MM"),
            story.Place.ToString(),
            story.Agency.ToString(),
            story.Body.Text.ToString(),
            story.SignOff.Text.ToString());
    }
}
