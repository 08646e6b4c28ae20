using System.ComponentModel;

namespace ArticleSchema;

/// <summary>Counts the words of a text that may come in pieces. A word is what stands between blanks, tabs and line ends.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct WordCounter
{
    private bool _isWithin;

    /// <summary>How many words there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>The number of words of a text.</summary>
    /// <param name="text">UTF-8.</param>
    public static int CountOf(ReadOnlySpan<byte> text)
    {
        var counter = default(WordCounter);
        counter.Add(text);
        return counter.Count;
    }

    /// <summary>The number of words of a text.</summary>
    /// <param name="text">The text; null has none.</param>
    public static int CountOf(string? text)
    {
        var counter = default(WordCounter);
        counter.Add(text);
        return counter.Count;
    }

    /// <summary>Goes on with a piece of the text.</summary>
    /// <param name="piece">UTF-8.</param>
    public void Add(ReadOnlySpan<byte> piece)
    {
        foreach (var value in piece)
            Add((char)value);
    }

    /// <summary>Goes on with a piece of the text.</summary>
    /// <param name="piece">UTF-16.</param>
    public void Add(ReadOnlySpan<char> piece)
    {
        foreach (var value in piece)
            Add(value);
    }

    private void Add(char value)
    {
        var isWithin = value is not (' ' or '\t' or '\n' or '\r');
        if (isWithin && !_isWithin)
            Count++;
        _isWithin = isWithin;
    }
}
