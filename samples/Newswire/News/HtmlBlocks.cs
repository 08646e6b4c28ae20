using System.Net;
using ArticleSchema.Formats;

namespace ArticleSchema.Newswire.News;

/// <summary>Reads the blocks of an HTML body as <see cref="BodyText"/> writes it: what each of them is, the text alone does not say.</summary>
internal static class HtmlBlocks
{
    private const string DatelineStart = "<span class=\"dateline\">";
    private const string DatelineEnd = "</span>";

    private static readonly (string Name, NewsRole Role)[] _elements =
        [("h2", NewsRole.Subhead), ("p", NewsRole.Paragraph), ("pre", NewsRole.Preformatted)];

    /// <summary>The blocks; null if it is other HTML.</summary>
    /// <param name="html">The body.</param>
    public static IReadOnlyList<NewsPart>? TryRead(string html)
    {
        var blocks = new List<NewsPart>();
        for (var rest = html.AsSpan().Trim('\n'); !rest.IsEmpty; rest = rest.TrimStart('\n'))
        {
            if (TryReadElement(ref rest) is not { } block)
                return null;
            blocks.Add(block);
        }
        return blocks;
    }

    private static NewsPart? TryReadElement(ref ReadOnlySpan<char> rest)
    {
        foreach (var (name, role) in _elements)
        {
            if (!rest.StartsWith($"<{name}>"))
                continue;
            var text = rest[(name.Length + 2)..];
            var end = text.IndexOf($"</{name}>");
            if (end < 0)
                return null;

            rest = text[(end + name.Length + 3)..];
            var plain = WithoutDateline(text[..end].ToString());
            return plain.Contains('<', StringComparison.Ordinal) ? null : new(role, WebUtility.HtmlDecode(plain));
        }
        return null;
    }

    private static string WithoutDateline(string text) =>
        text.StartsWith(DatelineStart, StringComparison.Ordinal) && text.IndexOf(DatelineEnd, StringComparison.Ordinal) is var end and > 0
            ? text[DatelineStart.Length..end] + text[(end + DatelineEnd.Length)..]
            : text;
}
