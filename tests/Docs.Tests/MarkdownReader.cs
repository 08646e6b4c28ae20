namespace ArticleSchema.Docs.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Section">The number of the heading above the block, in the order of the page.</param>
/// <param name="Title">That heading.</param>
/// <param name="Line">The line of the block's first line of text, from 1.</param>
/// <param name="Language">The word behind the opening fence.</param>
/// <param name="Text">What stands between the fences, without the last line feed.</param>
internal sealed record FencedBlock(string Page, int Section, string Title, int Line, string Language, string Text);

/// <summary>Finds the fenced blocks of a page, and the heading above each.</summary>
internal static class MarkdownReader
{
    private const string Fence = "```";

    public static IEnumerable<FencedBlock> Read(string page, string[] lines)
    {
        var (section, title) = (0, "");
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
                (section, title) = (section + 1, lines[i].TrimStart('#').Trim());
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;

            var start = i + 1;
            var end = Array.IndexOf(lines, Fence, start);
            if (end < 0)
                throw new FormatException($"{page}:{start}: the block is not closed");
            yield return new(page, section, title, start + 1, lines[i][Fence.Length..], string.Join('\n', lines[start..end]));
            i = end;
        }
    }
}
