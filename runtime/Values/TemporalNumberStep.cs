namespace ArticleSchema;

/// <summary>A number of one digit, or of two if there are two.</summary>
/// <param name="field">What it is kept as.</param>
/// <param name="word">The word behind it.</param>
internal sealed class TemporalNumberStep(TemporalField field, TemporalWord word) : TemporalStep(word)
{
    private readonly int _shift = TemporalFields.ShiftOf(field);

    /// <inheritdoc/>
    public override int Take(ReadOnlySpan<byte> text, int start, ref TemporalFields fields)
    {
        var first = Word.At(text, start);
        var (tens, ones) = ((uint)(byte)first - '0', (uint)(byte)(first >> 8) - '0');
        if (tens > 9)
            return -1;

        var hasTwo = ones <= 9;
        fields.Add((byte)(hasTwo ? tens * 10 + ones : tens), _shift);
        return TakeWord(text, start + (hasTwo ? 2 : 1), ref fields);
    }
}
