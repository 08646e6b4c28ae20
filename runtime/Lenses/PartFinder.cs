using System.ComponentModel;

namespace ArticleSchema;

/// <summary>Finds where one part of an article stands while the article is read again.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct PartFinder : IReadingTrace
{
    private readonly ReadOnlySpan<byte> _source;
    private readonly string _part;
    private readonly ref Range _place;

    /// <summary>Finds a part.</summary>
    /// <param name="source">The text of the article.</param>
    /// <param name="part">The name of the part.</param>
    /// <param name="place">Takes its place in the text.</param>
    public PartFinder(ReadOnlySpan<byte> source, string part, ref Range place)
    {
        _source = source;
        _part = part;
        _place = ref place;
    }

    /// <inheritdoc/>
    public void Note(string part, ReadOnlySpan<byte> text)
    {
        if (part == _part)
            _place = PlaceOf(text);
    }

    /// <inheritdoc/>
    public void NoteTaken(string part, ReadOnlySpan<byte> window, ReadOnlySpan<byte> rest)
    {
        if (part != _part)
            return;

        var (before, left) = (PlaceOf(window), PlaceOf(rest));
        var isTakenFromStart = left.Start.Value > before.Start.Value && left.End.Equals(before.End);
        _place = rest.IsEmpty ? before : isTakenFromStart ? before.Start..left.Start : left.End..before.End;
    }

    private Range PlaceOf(ReadOnlySpan<byte> text)
    {
        var start = Window.OffsetOf(text, _source);
        return start..(start + text.Length);
    }
}
