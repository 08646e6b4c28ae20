using System.Text;

namespace ArticleSchema;

/// <summary>A part of the external form of dates and times: a field, and the text behind it that stands for itself. Before the first field
/// a text may stand alone.</summary>
internal readonly struct TemporalPart
{
    private const string Letters = "yMdHmsfzK";
    private const char Quote = '\'';

    /// <summary>The names of a month or a day, of all languages.</summary>
    private readonly TemporalNames? _names;

    /// <summary>The names that are written.</summary>
    private readonly byte[][] _written;

    private readonly Kind _kind;

    /// <summary>The letter of the field, and how often it stands there.</summary>
    private readonly char _letter;
    private readonly int _width;

    private TemporalPart(char letter, int width, string text, CalendarNames[] languages)
    {
        _letter = letter;
        _width = width;
        _kind = KindOf(letter, width);
        Field = FieldOf(letter, width);
        Text = new(Encoding.UTF8.GetBytes(text));
        var isNamed = _kind == Kind.Name;
        _names = isNamed ? new(languages.SelectMany(language => Flatten(NamesOf(language, letter, width), letter == 'M' ? 1 : 0))) : null;
        _written = isNamed ? [.. NamesOf(languages[0], letter, width).Select(names => names[0])] : [];
    }

    /// <summary>The field that it is kept as.</summary>
    public TemporalField Field { get; }

    /// <summary>Whether it is a number of two digits.</summary>
    public bool IsOfTwoDigits => _kind == Kind.Digits && _width == 2;

    /// <summary>The text that stands behind the field; empty if none does.</summary>
    public ShortText Text { get; }

    /// <summary>Cuts a pattern into its parts.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="languages">The languages of its names; the first one's are written.</param>
    public static IEnumerable<TemporalPart> Split(string pattern, CalendarNames[] languages)
    {
        var (letter, width) = (Quote, 0);
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length;)
        {
            var start = i;
            if (pattern[i] == Quote)
            {
                i = pattern.IndexOf(Quote, start + 1) + 1;
                text.Append(pattern, start + 1, i - start - 2);
                continue;
            }

            while (i < pattern.Length && pattern[i] == pattern[start] && Letters.Contains(pattern[i], StringComparison.Ordinal))
                i++;
            if (i == start)
            {
                text.Append(pattern[i++]);
                continue;
            }

            if (width + text.Length > 0)
                yield return new(letter, width, text.ToString(), languages);
            text.Clear();
            (letter, width) = (pattern[start], i - start);
        }
        yield return new(letter, width, text.ToString(), languages);
    }

    /// <summary>Takes the field from the start of a text.</summary>
    /// <param name="text">What is left, UTF-8.</param>
    public TemporalNumber Read(ReadOnlySpan<byte> text) =>
        _kind switch
        {
            Kind.Digits => TemporalFields.ReadDigits(text, _width),
            Kind.Fraction => TemporalFields.ReadFraction(text, _width),
            Kind.OneOrTwoDigits => TemporalFields.ReadOneOrTwoDigits(text),
            Kind.Name => _names!.Read(text),
            Kind.Zone => TemporalFields.ReadZone(text, _letter, _width),
            _ => default,
        };

    /// <summary>Writes the field.</summary>
    /// <param name="buffer">Takes it, unless it is a name.</param>
    /// <param name="value">The date and the time.</param>
    /// <param name="offset">The distance from UTC.</param>
    /// <returns>The text.</returns>
    public ReadOnlySpan<byte> Write(Span<byte> buffer, DateTime value, TimeSpan offset) =>
        _kind switch
        {
            Kind.None => default,
            Kind.Name => _written[_letter == 'M' ? value.Month - 1 : (int)value.DayOfWeek],
            Kind.Zone => buffer[..TemporalFields.WriteZone(buffer, offset, _letter, _width)],
            _ => buffer[..TemporalFields.Write(buffer, value, _letter, _width)],
        };

    private static Kind KindOf(char letter, int width) =>
        (letter, width) switch
        {
            (Quote, _) => Kind.None,
            ('z' or 'K', _) => Kind.Zone,
            ('M' or 'd', > 2) => Kind.Name,
            ('f', _) => Kind.Fraction,
            (_, 1) => Kind.OneOrTwoDigits,
            _ => Kind.Digits,
        };

    private static TemporalField FieldOf(char letter, int width) =>
        (letter, width) switch
        {
            ('y', 2) => TemporalField.YearOfCentury,
            ('y', _) => TemporalField.Year,
            ('M', _) => TemporalField.Month,
            ('d', > 2) => TemporalField.DayOfWeek,
            ('d', _) => TemporalField.Day,
            ('H', _) => TemporalField.Hour,
            ('m', _) => TemporalField.Minute,
            ('s', _) => TemporalField.Second,
            ('f', _) => TemporalField.Fraction,
            _ => TemporalField.MinutesFromUtc,
        };

    private static IEnumerable<(byte[] Text, int Number)> Flatten(byte[][][] names, int first) =>
        names.SelectMany((forms, index) => forms.Select(form => (form, first + index)));

    private static byte[][][] NamesOf(CalendarNames language, char letter, int width) =>
        (letter, width) switch
        {
            ('M', 3) => language.ShortMonths,
            ('M', _) => language.Months,
            (_, 3) => language.ShortDays,
            _ => language.Days,
        };

    /// <summary>What a part is read as.</summary>
    private enum Kind
    {
        /// <summary>No field: only the text stands there.</summary>
        None,

        /// <summary>A number of as many digits as the pattern has letters.</summary>
        Digits,

        /// <summary>A number of one digit, or of two if there are two.</summary>
        OneOrTwoDigits,

        /// <summary>The first digits of a fraction.</summary>
        Fraction,

        /// <summary>The name of a month or a day.</summary>
        Name,

        /// <summary>A distance from UTC.</summary>
        Zone,
    }
}
