using ArticleSchema.Formats;

namespace ArticleSchema.Newswire.News;

/// <summary>The one text in which ninjs has all that editors are told: notes, a line each, then the notepad, which begins with
/// <c># </c> and its heading as in Markdown.</summary>
internal static class EdNote
{
    private const string NotepadStart = "# ";
    private const string Break = "\n\n";

    /// <summary>The text of an article; null if editors are told nothing.</summary>
    /// <param name="item">The article.</param>
    public static string? Write(NewsItem item)
    {
        var notepad = item.First(NewsRole.Notepad) is { } text ? NotepadStart + text : null;
        return string.Join(Break, new[] { item.Join("\n", NewsRole.Note), notepad }.OfType<string>()) is { Length: > 0 } all ? all : null;
    }

    /// <summary>Adds what a text says to an article.</summary>
    /// <param name="text">The text.</param>
    /// <param name="item">The article.</param>
    public static void Read(string text, NewsItem item)
    {
        var start = text.StartsWith(NotepadStart, StringComparison.Ordinal)
            ? 0
            : text.IndexOf(Break + NotepadStart, StringComparison.Ordinal) is var at and >= 0 ? at + Break.Length : text.Length;
        foreach (var note in text[..start].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            item.Add(NewsRole.Note, note);
        if (start < text.Length)
            item.Add(NewsRole.Notepad, text[(start + NotepadStart.Length)..]);
    }
}
