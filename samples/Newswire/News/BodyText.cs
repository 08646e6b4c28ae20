using System.Text.Encodings.Web;
using System.Text.Unicode;
using ArticleSchema.Formats;

namespace ArticleSchema.Newswire.News;

/// <summary>The text of an article, as text and as HTML.</summary>
internal static class BodyText
{
    // Letters stay letters: the HTML is in UTF-8.
    private static readonly HtmlEncoder _html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The blocks with an empty line between them.</summary>
    /// <param name="item">The article.</param>
    public static string OfText(NewsItem item) => string.Join("\n\n", item.Blocks.Select(block => block.Dateline + block.Text));

    /// <summary>The blocks as elements, a line each.</summary>
    /// <param name="item">The article.</param>
    public static string OfHtml(NewsItem item) => string.Join("\n", item.Blocks.Select(Element));

    private static string Element(NewsBlock block)
    {
        var name = block.Role switch
        {
            NewsRole.Subhead => "h2",
            NewsRole.Preformatted => "pre",
            _ => "p",
        };
        return $"<{name}>{Dateline(block)}{Escape(block.Text)}</{name}>";
    }

    private static string Dateline(NewsBlock block) =>
        block.Dateline.Length == 0 ? "" : $"<span class=\"dateline\">{Escape(block.Dateline)}</span>";

    /// <summary>Line feeds stay what they are.</summary>
    private static string Escape(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => _html.Encode(line)));
}
