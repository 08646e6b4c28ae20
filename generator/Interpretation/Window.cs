namespace ArticleSchema.Generator.Interpretation;

/// <summary>A part of the bytes of an article. It has its place in the whole, so that a failure says where it is
/// by itself.</summary>
/// <param name="Source">The bytes of the whole.</param>
/// <param name="Start">The place of its first byte.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct Window(byte[] Source, int Start, int Length)
{
    /// <summary>All of some bytes.</summary>
    public static Window Of(byte[] source) => new(source, 0, source.Length);

    /// <summary>The place behind its last byte.</summary>
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    public ReadOnlySpan<byte> Bytes => Source.AsSpan(Start, Length);

    public byte this[int index] => Source[Start + index];

    /// <summary>A part of it.</summary>
    public Window Slice(int start, int length) => new(Source, Start + start, length);

    /// <summary>Its first bytes.</summary>
    public Window First(int length) => Slice(0, length);

    /// <summary>Its last bytes.</summary>
    public Window Last(int length) => Slice(Length - length, length);

    /// <summary>What is left of it from a place on.</summary>
    public Window From(int start) => Slice(start, Length - start);

    /// <summary>Its first line, without the line feed that ends it.</summary>
    public Window FirstLine() => Bytes.IndexOf((byte)'\n') is var end and >= 0 ? First(end) : this;

    /// <summary>Its last line.</summary>
    public Window LastLine() => From(Bytes.LastIndexOf((byte)'\n') + 1);

    /// <summary>Whether a cut at a place does not divide a character.</summary>
    public bool IsBoundary(int offset) => offset == Length || (this[offset] & 0b1100_0000) != 0b1000_0000;

    /// <summary>It without some characters at its edges.</summary>
    /// <param name="characters">The characters, ASCII.</param>
    /// <param name="atStart">Whether they are taken off its start.</param>
    /// <param name="atEnd">Whether they are taken off its end.</param>
    public Window Trim(string characters, bool atStart = true, bool atEnd = true)
    {
        var (first, last) = (0, Length);
        while (atStart && first < last && characters.IndexOf((char)this[first]) >= 0)
            first++;
        while (atEnd && last > first && characters.IndexOf((char)this[last - 1]) >= 0)
            last--;
        return Slice(first, last - first);
    }
}
