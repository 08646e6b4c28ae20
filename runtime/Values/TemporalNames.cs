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
    /// <param name="languages">Of each language the forms of each name, in the order of the months, or of the days of the week. Of the same
    /// form twice, the first counts.</param>
    public TemporalNames(IEnumerable<byte[][][]> languages)
    {
        var names = new List<Name>();
        foreach (var language in languages)
            for (var i = 0; i < language.Length; i++)
                foreach (var form in language[i])
                    names.Insert(PlaceOf(form, names), new(new(form), i + 1));

        _names = [.. names];
        _starts.AsSpan().Fill((byte)_names.Length);
        for (var i = _names.Length - 1; i >= 0; i--)
        {
            _names[i].Next = i + 1 < _names.Length && _names[i + 1].First == _names[i].First ? i + 1 : _names.Length;
            _starts[_names[i].First] = (byte)i;
        }
    }

    private static int PlaceOf(byte[] form, List<Name> names)
    {
        var place = 0;
        while (place < names.Count && (names[place].First != form[0] ? names[place].First < form[0] : names[place].Text.Length >= form.Length))
            place++;
        return place;
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
            var name = names[i];
            if (name.Text.IsAtStartOf(text, first))
                return new(name.Text.Length, name.Number);
        }
        return TemporalNumber.None;
    }

    /// <param name="text">The name.</param>
    /// <param name="number">The number of the month, or of the day of the week.</param>
    private sealed class Name(ShortText text, int number)
    {
        public readonly ShortText Text = text;
        public readonly int Number = number;

        /// <summary>Where the next name with the same first byte is; behind the last one if there is none.</summary>
        public int Next;

        public byte First => Text.Bytes[0];
    }
}
