namespace ArticleSchema.Benchmarks.Contests.Headers;

/// <summary>Headers at the start of a text, walked by hand: name, colon, value, and lines that begin with a blank and go on with it.</summary>
/// <param name="text">The text.</param>
internal ref struct HeaderLines(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;

    /// <summary>Where the next header starts.</summary>
    public int Next { get; private set; }

    /// <summary>Where the name starts.</summary>
    public int Start { get; private set; }

    /// <summary>How long it is.</summary>
    public int NameLength { get; private set; }

    /// <summary>Where the value starts, without the blanks before it.</summary>
    public int ValueStart { get; private set; }

    /// <summary>How long it is, without the line end.</summary>
    public int ValueLength { get; private set; }

    /// <summary>The name.</summary>
    public readonly ReadOnlySpan<byte> Name => _text.Slice(Start, NameLength);

    /// <summary>The value.</summary>
    public readonly ReadOnlySpan<byte> Value => _text.Slice(ValueStart, ValueLength);

    /// <summary>Goes to the next header, if there is one.</summary>
    public bool MoveNext()
    {
        var colon = _text[Next..].IndexOfAny((byte)':', (byte)'\n', (byte)' ');
        if (colon <= 0 || _text[Next + colon] != ':')
            return false;

        Start = Next;
        NameLength = colon;
        var at = Next + colon + 1;
        while (at < _text.Length && _text[at] == ' ')
            at++;
        ValueStart = at;
        do
        {
            var lineFeed = _text[at..].IndexOf((byte)'\n');
            at = lineFeed < 0 ? _text.Length : at + lineFeed + 1;
        }
        while (at < _text.Length && _text[at] is (byte)' ' or (byte)'\t');

        Next = at;
        var end = at;
        while (end > ValueStart && _text[end - 1] is (byte)'\n' or (byte)'\r' or (byte)' ')
            end--;
        ValueLength = end - ValueStart;
        return true;
    }
}
