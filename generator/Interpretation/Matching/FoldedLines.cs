using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation.Matching;

/// <summary>Texts on several lines: the runtime's <c>FoldedText</c>.</summary>
internal static class FoldedLines
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>Whether the lines are such as a folding makes them.</summary>
    public static bool AreWellFormed(Window text, FoldingKind kind)
    {
        var isFirst = true;
        foreach (var line in LinesOf(text))
        {
            var isRight = kind == FoldingKind.Paragraph
                ? !line.Trim(" \t").IsEmpty
                : isFirst || (!line.IsEmpty && line[0] is (byte)' ' or (byte)'\t');
            if (!isRight)
                return false;
            isFirst = false;
        }
        return true;
    }

    /// <summary>The text that the lines are joined to: those of a paragraph by a blank, without the blanks around them; the others, which
    /// begin with one, by nothing.</summary>
    public static byte[] Join(Window text, FoldingKind kind) =>
        kind == FoldingKind.Paragraph
            ? [.. LinesOf(text).SelectMany(line => line.Trim(" \t").Bytes.ToArray().Prepend((byte)' ')).Skip(1)]
            : [.. LinesOf(text).SelectMany(line => line.Bytes.ToArray())];

    /// <summary>The text without folds as RFC 5322 has them, if it is then not longer than a limit; else as it is.</summary>
    public static Window Unfold(Window text, int limit)
    {
        if (text.Bytes.IndexOf(LineFeed) < 0)
            return text;

        var joined = Join(text, FoldingKind.Rfc5322);
        return joined.Length <= limit ? Window.Of(joined) : text;
    }

    private static IEnumerable<Window> LinesOf(Window text)
    {
        if (text.IsEmpty)
            yield break;

        while (text.Bytes.IndexOf(LineFeed) is var end and >= 0)
        {
            yield return text.First(end > 0 && text[end - 1] == (byte)'\r' ? end - 1 : end);
            text = text.From(end + 1);
        }
        yield return text;
    }
}
