namespace ArticleSchema;

/// <summary>JSON that is written into a buffer, as long as there is room in it.</summary>
/// <param name="destination">The buffer.</param>
internal ref struct JsonBuffer(Span<byte> destination)
{
    private readonly Span<byte> _destination = destination;

    /// <summary>Whether a comma has to stand before the next value.</summary>
    private bool _isBehindValue;

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>Whether there was no room for something; what has been written is of no use.</summary>
    public bool IsFull { get; private set; }

    /// <summary>What has been written.</summary>
    public readonly ReadOnlySpan<byte> Written => _destination[..Length];

    /// <summary>Begins an object or an array.</summary>
    /// <param name="bracket">How.</param>
    public void Begin(byte bracket)
    {
        Separate();
        Append(bracket);
        _isBehindValue = false;
    }

    /// <summary>Ends an object or an array.</summary>
    /// <param name="bracket">How.</param>
    public void End(byte bracket)
    {
        Append(bracket);
        _isBehindValue = true;
    }

    /// <summary>Writes the name of a property.</summary>
    /// <param name="name">The name.</param>
    public void WriteName(scoped ReadOnlySpan<byte> name)
    {
        Separate();
        _isBehindValue = false;
        var room = _destination[Length..];
        if (JsonMask.IsPlainShort(name) && room.Length >= name.Length + 3)
        {
            room[0] = (byte)'"';
            name.CopyTo(room[1..]);
            room[name.Length + 1] = (byte)'"';
            room[name.Length + 2] = (byte)':';
            Length += name.Length + 3;
            return;
        }

        WriteText(name);
        Append((byte)':');
        _isBehindValue = false;
    }

    /// <summary>Writes a text, escaped.</summary>
    /// <param name="text">UTF-8.</param>
    public void WriteText(scoped ReadOnlySpan<byte> text)
    {
        WritePiece(text, isFirst: true);
        EndPieces(isEmpty: false);
    }

    /// <summary>Writes a piece of a text, escaped.</summary>
    /// <param name="piece">UTF-8.</param>
    /// <param name="isFirst">Whether the text begins with it.</param>
    public void WritePiece(scoped ReadOnlySpan<byte> piece, bool isFirst)
    {
        if (isFirst)
        {
            Separate();
            Append((byte)'"');
        }
        if (JsonEscaping.TryCopy(piece, _destination[Length..], out var written))
            Length += written;
        else
            IsFull = true;
    }

    /// <summary>Ends a text.</summary>
    /// <param name="isEmpty">Whether there was no piece of it.</param>
    public void EndPieces(bool isEmpty)
    {
        if (isEmpty)
            WritePiece(default, isFirst: true);
        Append((byte)'"');
        _isBehindValue = true;
    }

    /// <summary>Writes a value that is JSON.</summary>
    /// <param name="json">The value.</param>
    public void WriteRaw(scoped ReadOnlySpan<byte> json)
    {
        Separate();
        if (json.TryCopyTo(_destination[Length..]))
            Length += json.Length;
        else
            IsFull = true;
        _isBehindValue = true;
    }

    private void Separate()
    {
        if (_isBehindValue)
            Append((byte)',');
    }

    private void Append(byte value)
    {
        if ((uint)Length < (uint)_destination.Length)
            _destination[Length++] = value;
        else
            IsFull = true;
    }
}
