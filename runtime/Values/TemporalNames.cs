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
        _names = [.. names
            .OrderBy(name => name.Text[0])
            .ThenByDescending(name => name.Text.Length)
            .Select(name => new Name(new(name.Text), name.Text[0], name.Number))];
        _starts.AsSpan().Fill((byte)_names.Length);
        for (var i = _names.Length - 1; i >= 0; i--)
            _starts[_names[i].First] = (byte)i;
    }

    /// <summary>Takes the longest name that a text starts with.</summary>
    /// <param name="text">UTF-8.</param>
    /// <returns>The number of the month, or of the day of the week.</returns>
    public TemporalNumber Read(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return TemporalNumber.None;

        var names = _names.AsSpan();
        for (int i = _starts[text[0]]; i < names.Length && names[i].First == text[0]; i++)
        {
            ref readonly var name = ref names[i];
            if (name.Text.IsAtStartOf(text))
                return new(name.Text.Length, name.Number);
        }
        return TemporalNumber.None;
    }

    private readonly record struct Name(ShortText Text, byte First, int Number);
}
