using System.Text;

namespace ArticleSchema;

/// <summary>A part of the external form of dates and times: a field, or a text that stands for itself.</summary>
internal readonly struct TemporalPart
{
    private const string Fields = "yMdHmsfzK";
    private const char Quote = '\'';

    /// <summary>The names of a month or a day, each with its index, of all languages; empty for a number.</summary>
    private readonly (byte[] Text, int Index)[] _names;

    /// <summary>The first byte of each.</summary>
    private readonly byte[] _firstBytes;

    /// <summary>The names that are written.</summary>
    private readonly byte[][] _written;

    private TemporalPart(char field, int width, CalendarNames[] languages)
    {
        Field = field;
        Width = width;
        Text = [];
        var isNamed = field is 'M' or 'd' && width > 2;
        _names = isNamed ? [.. languages.SelectMany(language => Flatten(NamesOf(language, field, width)))] : [];
        _firstBytes = [.. _names.Select(name => name.Text[0])];
        _written = isNamed ? [.. NamesOf(languages[0], field, width).Select(names => names[0])] : [];
    }

    private TemporalPart(string text)
    {
        Field = Quote;
        Text = Encoding.UTF8.GetBytes(text);
        _names = [];
        _firstBytes = [];
        _written = [];
    }

    /// <summary>The letter of the field.</summary>
    public char Field { get; }

    /// <summary>How often the letter stands there.</summary>
    public int Width { get; }

    /// <summary>The text that stands for itself.</summary>
    public byte[] Text { get; }

    /// <summary>Whether it is a text that stands for itself.</summary>
    public bool IsLiteral => Field == Quote;

    /// <summary>Whether it is a month or a day by its name.</summary>
    public bool IsNamed => _names.Length > 0;

    /// <summary>Cuts a pattern into its parts.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="languages">The languages of its names; the first one's are written.</param>
    public static IEnumerable<TemporalPart> Split(string pattern, CalendarNames[] languages)
    {
        for (var i = 0; i < pattern.Length;)
        {
            var start = i;
            var field = pattern[i];
            if (field == Quote)
            {
                i = pattern.IndexOf(Quote, start + 1) + 1;
                yield return new(pattern[(start + 1)..(i - 1)]);
                continue;
            }

            while (i < pattern.Length && pattern[i] == field && Fields.Contains(field, StringComparison.Ordinal))
                i++;
            yield return i > start ? new(field, i - start, languages) : new(pattern[i++].ToString());
        }
    }

    /// <summary>Takes the text that stands for itself.</summary>
    /// <param name="text">What is left.</param>
    /// <returns>How many bytes it takes, or −1 if it is not there.</returns>
    public int ReadLiteral(ReadOnlySpan<byte> text)
    {
        if (Text.Length == 1)
            return !text.IsEmpty && text[0] == Text[0] ? 1 : -1;
        return text.StartsWith(Text) ? Text.Length : -1;
    }

    /// <summary>Takes the longest name of a month or a day.</summary>
    /// <param name="text">What is left.</param>
    /// <param name="index">The index of the month or of the day in the week.</param>
    /// <returns>How many bytes it takes, or −1 if there is none.</returns>
    public int ReadName(ReadOnlySpan<byte> text, out int index)
    {
        var longest = -1;
        index = -1;
        for (var i = 0; !text.IsEmpty && _firstBytes.AsSpan(i).IndexOf(text[0]) is var found and >= 0; i++)
        {
            i += found;
            if (_names[i].Text.Length <= longest || !text.StartsWith(_names[i].Text))
                continue;
            longest = _names[i].Text.Length;
            index = _names[i].Index;
        }
        return longest;
    }

    /// <summary>The name of a month or a day as it is written.</summary>
    /// <param name="value">The date.</param>
    public byte[] NameOf(DateTime value) => _written[Field == 'M' ? value.Month - 1 : (int)value.DayOfWeek];

    private static IEnumerable<(byte[] Text, int Index)> Flatten(byte[][][] names) =>
        names.SelectMany((forms, index) => forms.Select(form => (form, index)));

    private static byte[][][] NamesOf(CalendarNames language, char field, int width) =>
        (field, width) switch
        {
            ('M', 3) => language.ShortMonths,
            ('M', _) => language.Months,
            (_, 3) => language.ShortDays,
            _ => language.Days,
        };
}
