using System.Globalization;
using System.Text;

namespace ArticleSchema.Benchmarks.Contests.Headers;

/// <summary>Makes Markdown documents with front matter: eight lines of it, and paragraphs.</summary>
internal static class FrontMatterInputs
{
    private const int Seed = 20251004;

    public static Article[] Many(int count)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(_ => new Article(Make(random)))];
    }

    private static string Make(Random random)
    {
        var text = new StringBuilder("---\n");
        text.Append("title: Notes ").Append('x', random.Next(10, 60)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"date: 2025-{random.Next(1, 13):00}-{random.Next(1, 29):00}\n");
        text.Append("author: Ada Holm\nslug: notes-").Append('s', random.Next(5, 30)).Append('\n');
        text.Append("description: Three ferries,").Append(random.Next(2) == 0 ? "\n  and a cat.\n" : " and a cat.\n");
        text.Append("tags: [harbour, ferries]\n");
        text.Append(random.Next(2) == 0 ? "draft: true\n" : "draft: false\n");
        for (var i = random.Next(3); i > 0; i--)
            text.Append("layout: post\n");
        text.Append("---\n\n");
        for (var i = random.Next(4, 12); i > 0; i--)
            text.Append('w', random.Next(20, 400)).Append(i > 1 ? "\n\n" : "\n");
        return text.ToString();
    }
}
