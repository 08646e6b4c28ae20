namespace ArticleSchema;

/// <summary>A place in a text, which moves on.</summary>
internal struct TextPlace
{
    private int _offset;

    /// <summary>The start of a text.</summary>
    public TextPlace()
    {
    }

    /// <summary>The line, from 1. A line ends with a line feed.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The column in characters (Unicode scalar values), from 1.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>Moves on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The next place in it, in bytes.</param>
    public void MoveTo(ReadOnlySpan<byte> text, int offset)
    {
        var passed = text[_offset..offset];
        var lineStart = passed.LastIndexOf((byte)'\n') + 1;
        if (lineStart > 0)
        {
            Line += passed.Count((byte)'\n');
            Column = 1;
        }
        Column += CountCharacters(passed[lineStart..]);
        _offset = offset;
    }

    /// <summary>Counts every byte that does not continue a UTF-8 sequence.</summary>
    private static int CountCharacters(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var value in text)
            if ((value & 0b1100_0000) != 0b1000_0000)
                count++;
        return count;
    }
}
