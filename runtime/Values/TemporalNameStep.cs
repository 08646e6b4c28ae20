namespace ArticleSchema;

/// <summary>The name of a month or a day.</summary>
/// <param name="names">The names.</param>
/// <param name="field">What its number is kept as.</param>
/// <param name="word">The word behind it.</param>
internal sealed class TemporalNameStep(TemporalNames names, TemporalField field, TemporalWord word) : TemporalStep(word)
{
    private readonly TemporalNames _names = names;
    private readonly int _shift = TemporalFields.ShiftOf(field);

    /// <inheritdoc/>
    public override int Take(ReadOnlySpan<byte> text, int start, ref TemporalFields fields)
    {
        var name = _names.Read(text[start..], Word.At(text, start));
        if (name.Length < 0)
            return -1;

        fields.Add((byte)name.Value, _shift);
        return TakeWord(text, start + name.Length, ref fields);
    }
}
