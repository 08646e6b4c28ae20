namespace ArticleSchema;

/// <summary>Cuts a joined text into the lines that it is folded to, each as long as fits. Each byte is looked at twice at most.</summary>
/// <param name="text">UTF-8.</param>
/// <param name="kind">How it is folded.</param>
internal ref struct LineFolder(ReadOnlySpan<byte> text, FoldingKind kind)
{
    /// <summary>How many bytes of blanks the text ends with: no line is made of those alone.</summary>
    private readonly int _tail = text.Length - text.TrimEnd(" \t"u8).Length;

    private ReadOnlySpan<byte> _rest = text;

    /// <summary>The line.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Takes the next line, if there is one.</summary>
    /// <param name="room">How many characters it may have.</param>
    public bool MoveNext(int room)
    {
        if (_rest.IsEmpty)
            return false;

        var length = CountLine(room);
        Current = _rest[..length];
        _rest = length == _rest.Length ? default
            // The line end takes the place of the blank, or stands before it.
            : _rest[(kind == FoldingKind.Paragraph ? length + 1 : length)..];
        return true;
    }

    private readonly int CountLine(int room)
    {
        var fold = 0;
        var characters = 0;
        for (var i = 0; i < _rest.Length; i++)
        {
            if (characters > room && fold > 0)
                return fold;
            if (CanFoldAt(i))
            {
                fold = i;
                if (characters >= room)
                    return fold;
            }
            if (Window.IsBoundary(_rest, i))
                characters++;
        }
        return characters > room && fold > 0 ? fold : _rest.Length;
    }

    /// <summary>Whether a line can end at a place and still be joined to the same text: a blank between two words; as RFC 5322 says,
    /// also the first of several.</summary>
    private readonly bool CanFoldAt(int index) =>
        kind == FoldingKind.Paragraph
            ? _rest[index] == (byte)' ' && IsInWord(index - 1) && IsInWord(index + 1)
            : _rest[index] is (byte)' ' or (byte)'\t' && IsInWord(index - 1) && index < _rest.Length - _tail;

    private readonly bool IsInWord(int index) =>
        (uint)index < (uint)_rest.Length && _rest[index] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n');
}
