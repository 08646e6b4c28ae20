namespace ArticleSchema;

/// <summary>A distance from UTC.</summary>
/// <param name="isLetter">Whether none is written as a letter.</param>
/// <param name="isShort">Whether it has no colon.</param>
/// <param name="word">The word behind it.</param>
internal sealed class TemporalZoneStep(bool isLetter, bool isShort, TemporalWord word) : TemporalStep(word)
{
    private const int MostMinutes = 14 * 60;

    private readonly bool _isLetter = isLetter;

    /// <summary>What stands behind the sign.</summary>
    private readonly TemporalWord _distance = isShort
        ? default(TemporalWord).With(TemporalField.Hour).With(TemporalField.Minute)
        : default(TemporalWord).With(TemporalField.Hour).With((byte)':').With(TemporalField.Minute);

    /// <inheritdoc/>
    public override int Take(ReadOnlySpan<byte> text, int start, ref TemporalFields fields)
    {
        var first = Word.At(text, start);
        var sign = (byte)first;
        if (_isLetter && sign == 'Z')
            return TakeWord(text, start + 1, ref fields);

        var distance = default(TemporalFields);
        if (sign is not ((byte)'+' or (byte)'-')
            || !_distance.TryRead(first >> 8, ref distance)
            || distance.MinuteOfDay > MostMinutes
            || distance[TemporalField.Minute] > 59)
            return -1;

        fields.MinutesFromUtc = sign == '-' ? -distance.MinuteOfDay : distance.MinuteOfDay;
        return TakeWord(text, start + 1 + _distance.Length, ref fields);
    }
}
