namespace ArticleSchema;

/// <summary>The first digits of a fraction of a second.</summary>
/// <param name="width">How many digits it has.</param>
/// <param name="word">The word behind it.</param>
internal sealed class TemporalFractionStep(int width, TemporalWord word) : TemporalStep(word)
{
    private readonly int _width = width;
    private readonly int _ticks = TemporalFields.TicksOfLastDigit(width);

    /// <inheritdoc/>
    public override int Take(ReadOnlySpan<byte> text, int start, ref TemporalFields fields)
    {
        if (text.Length - start < _width || !FixedWidth.TryRead(text.Slice(start, _width), out var digits))
            return -1;

        fields.Fraction = (int)digits * _ticks;
        return TakeWord(text, start + _width, ref fields);
    }
}
