namespace ArticleSchema;

/// <summary>Walks the elements of a list by the separator between them. Every list of the runtime is one of these.</summary>
/// <remarks>An empty text has no elements; any other has one more than it has separators.</remarks>
internal ref struct ElementScanner
{
    private readonly ReadOnlySpan<byte> _separator;
    private ReadOnlySpan<byte> _rest;
    private bool _isLast;

    /// <summary>A scanner before the first element.</summary>
    /// <param name="text">The text of the list.</param>
    /// <param name="separator">The separator, not empty; a line feed in it matches LF or CRLF.</param>
    public ElementScanner(ReadOnlySpan<byte> text, ReadOnlySpan<byte> separator)
    {
        _rest = text;
        _separator = separator;
        _isLast = text.IsEmpty;
    }

    /// <summary>The element; valid after <see cref="MoveNext"/> has returned true.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Goes to the next element, if there is one.</summary>
    public bool MoveNext()
    {
        if (_isLast)
            return false;

        // One vectorised search for the separator's first byte, then a look at what follows: cheaper than a search for the
        // whole separator, since in text its first byte alone is rare.
        var rest = _rest;
        for (var from = 0; ; from++)
        {
            var found = rest[from..].IndexOf(_separator[0]);
            if (found < 0)
            {
                Current = rest;
                _isLast = true;
                return true;
            }

            from += found;
            if (Utf8Literal.StartsWith(rest[(from + 1)..], _separator[1..], out var length))
            {
                var isAfterCarriageReturn = _separator[0] == (byte)'\n' && from > 0 && rest[from - 1] == (byte)'\r';
                Current = isAfterCarriageReturn ? rest[..(from - 1)] : rest[..from];
                _rest = rest[(from + 1 + length)..];
                return true;
            }
        }
    }
}
