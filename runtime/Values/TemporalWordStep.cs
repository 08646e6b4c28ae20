namespace ArticleSchema;

/// <summary>A word without a field before it.</summary>
/// <param name="word">The word.</param>
internal sealed class TemporalWordStep(TemporalWord word) : TemporalStep(word)
{
    /// <inheritdoc/>
    public override int Take(ReadOnlySpan<byte> text, int start, ref TemporalFields fields) => TakeWord(text, start, ref fields);
}
