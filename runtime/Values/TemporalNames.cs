using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>The names that a month or a day can have, of several languages.</summary>
internal sealed class TemporalNames
{
    /// <summary>The names: those with the same first byte side by side, the longest of them first.</summary>
    private readonly Name[] _names;

    /// <summary>For each first byte where its names start.</summary>
    private readonly byte[] _starts = new byte[256];

    /// <summary>Names.</summary>
    /// <param name="names">Each with the number of its month, or day of the week. Of the same name twice, the first counts.</param>
    public TemporalNames(IEnumerable<(byte[] Text, int Number)> names)
    {
        var sorted = names.OrderBy(name => name.Text[0]).ThenByDescending(name => name.Text.Length).ToList();
        _names = [.. sorted.Select((name, index) => new Name(new(name.Text), name.Number, NextOf(index)))];
        _starts.AsSpan().Fill((byte)_names.Length);
        for (var i = _names.Length - 1; i >= 0; i--)
            _starts[sorted[i].Text[0]] = (byte)i;

        int NextOf(int index) =>
            index + 1 < sorted.Count && sorted[index + 1].Text[0] == sorted[index].Text[0] ? index + 1 : sorted.Count;
    }

    /// <summary>Takes the longest name that a text starts with.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="first">Its first bytes, as <see cref="Word.First"/> has them.</param>
    /// <returns>The number of the month, or of the day of the week, from 1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TemporalNumber Read(ReadOnlySpan<byte> text, ulong first)
    {
        var names = _names;
        for (int i = _starts[(byte)first]; i < names.Length; i = names[i].Next)
        {
            ref readonly var name = ref names[i];
            if (name.Text.IsAtStartOf(text, first))
                return new(name.Text.Length, name.Number);
        }
        return TemporalNumber.None;
    }

    /// <param name="Text">The name.</param>
    /// <param name="Number">The number of the month, or of the day of the week.</param>
    /// <param name="Next">Where the next name with the same first byte is; behind the last one if there is none.</param>
    private readonly record struct Name(ShortText Text, int Number, int Next);
}
