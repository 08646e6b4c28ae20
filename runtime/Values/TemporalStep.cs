using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>What is read of a date and a time at once: a field whose width varies, if there is one, and the word behind it.</summary>
/// <param name="word">The word behind the field.</param>
internal abstract class TemporalStep(TemporalWord word)
{
    private readonly TemporalWord _word = word;

    /// <summary>Makes steps of the parts of a pattern, as few as there can be.</summary>
    public static TemporalStep[] Of(TemporalPart[] parts)
    {
        var steps = new List<TemporalStep>();
        TemporalPart? before = null;
        var word = default(TemporalWord);
        foreach (var part in parts)
        {
            var isOfWord = part.Kind is TemporalKind.None or TemporalKind.Digits;
            if (!isOfWord)
                Start(part);
            foreach (var field in isOfWord ? part.Fields : [])
                word = WithRoomFor(2).With(field);
            foreach (var text in part.Text)
                word = WithRoomFor(1).With(text);
        }
        Start(null);
        return [.. steps];

        TemporalWord WithRoomFor(int length)
        {
            if (!word.HasRoomFor(length))
                Start(null);
            return word;
        }

        void Start(TemporalPart? field)
        {
            if (before is not null || word.Length > 0)
                steps.Add(Of(before, word));
            (before, word) = (field, default);
        }
    }

    /// <summary>Takes the step from a text.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="start">Where the step starts.</param>
    /// <param name="fields">Takes the numbers.</param>
    /// <returns>Where it ends, or −1 if it does not stand there.</returns>
    public abstract int Take(ReadOnlySpan<byte> text, int start, ref TemporalFields fields);

    /// <summary>Takes the word behind the field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected int TakeWord(ReadOnlySpan<byte> text, int start, ref TemporalFields fields)
    {
        if (_word.Length == 0)
            return start;

        var end = start + _word.Length;
        return end <= text.Length && _word.TryRead(Word.At(text, start), ref fields) ? end : -1;
    }

    private static TemporalStep Of(TemporalPart? field, TemporalWord word) =>
        field switch
        {
            { Kind: TemporalKind.Name } => new TemporalNameStep(field.Names!, field.Fields[0], word),
            { Kind: TemporalKind.OneOrTwoDigits } => new TemporalNumberStep(field.Fields[0], word),
            { Kind: TemporalKind.Fraction } => new TemporalFractionStep(field.Width, word),
            { Kind: TemporalKind.Zone } => new TemporalZoneStep(field.Letter == 'K', field.Width == 4, word),
            _ => new TemporalWordStep(word),
        };
}
