using System.Text;

namespace ArticleSchema;

/// <summary>A part of the external form of dates and times: a field, and the text behind it that stands for itself. Before the first field
/// a text may stand alone.</summary>
internal sealed class TemporalPart
{
    private const string Letters = "yMdHmsfzK";
    private const char Quote = '\'';

    /// <summary>The names that are written.</summary>
    private readonly byte[][] _written;

    private readonly byte[] _text;

    private TemporalPart(char letter, int width, string text, CalendarNames[] languages)
    {
        Letter = letter;
        Width = width;
        Kind = KindOf(letter, width);
        Fields = FieldsOf(letter, width);
        _text = Encoding.UTF8.GetBytes(text);
        var isNamed = Kind == TemporalKind.Name;
        Names = isNamed ? new(languages.Select(language => NamesOf(language, letter, width))) : null;
        _written = isNamed ? [.. NamesOf(languages[0], letter, width).Select(names => names[0])] : [];
    }

    /// <summary>What the field is written as.</summary>
    public TemporalKind Kind { get; }

    /// <summary>The letter of the field.</summary>
    public char Letter { get; }

    /// <summary>How often the letter stands there.</summary>
    public int Width { get; }

    /// <summary>What the field is kept as while it is read: for each two digits one; none if it is a fraction, or a distance from UTC.</summary>
    public TemporalField[] Fields { get; }

    /// <summary>The names of a month or a day, of all languages.</summary>
    public TemporalNames? Names { get; }

    /// <summary>The text that stands behind the field; empty if none does.</summary>
    public ReadOnlySpan<byte> Text => _text;

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

    /// <summary>Writes the field.</summary>
    /// <param name="buffer">Takes it, unless it is a name.</param>
    /// <param name="value">The date and the time.</param>
    /// <param name="offset">The distance from UTC.</param>
    /// <returns>The text.</returns>
    public ReadOnlySpan<byte> Write(Span<byte> buffer, DateTime value, TimeSpan offset) =>
        Kind switch
        {
            TemporalKind.None => default,
            TemporalKind.Name => _written[Letter == 'M' ? value.Month - 1 : (int)value.DayOfWeek],
            TemporalKind.Zone => buffer[..WriteZone(buffer, offset, Letter, Width)],
            _ => buffer[..WriteNumber(buffer, value, Letter, Width)],
        };

    /// <summary>Writes a number.</summary>
    /// <returns>How many bytes it takes.</returns>
    private static int WriteNumber(Span<byte> destination, DateTime value, char field, int width)
    {
        var number = field switch
        {
            'y' => width > 2 ? value.Year : value.Year % 100,
            'M' => value.Month,
            'd' => value.Day,
            'H' => value.Hour,
            'm' => value.Minute,
            's' => value.Second,
            _ => (int)(value.Ticks % TimeSpan.TicksPerSecond) / TemporalFields.TicksOfLastDigit(width),
        };
        var length = field == 'f' || width > 1 ? width : number > 9 ? 2 : 1;
        FixedWidth.Write(destination[..length], (ulong)number);
        return length;
    }

    /// <summary>Writes the distance from UTC.</summary>
    /// <returns>How many bytes it takes.</returns>
    private static int WriteZone(Span<byte> destination, TimeSpan offset, char field, int width)
    {
        if (field == 'K' && offset == default)
        {
            destination[0] = (byte)'Z';
            return 1;
        }

        var minutes = (ulong)Math.Abs((long)offset.TotalMinutes);
        var colon = width == 4 ? 0 : 1;
        destination[0] = (byte)(offset < default(TimeSpan) ? '-' : '+');
        FixedWidth.Write(destination[1..3], minutes / 60);
        if (colon == 1)
            destination[3] = (byte)':';
        FixedWidth.Write(destination[(3 + colon)..(5 + colon)], minutes % 60);
        return 5 + colon;
    }

    private static TemporalKind KindOf(char letter, int width) =>
        (letter, width) switch
        {
            (Quote, _) => TemporalKind.None,
            ('z' or 'K', _) => TemporalKind.Zone,
            ('M' or 'd', > 2) => TemporalKind.Name,
            ('f', _) => TemporalKind.Fraction,
            (_, 1) => TemporalKind.OneOrTwoDigits,
            _ => TemporalKind.Digits,
        };

    private static TemporalField[] FieldsOf(char letter, int width) =>
        (letter, width) switch
        {
            ('y', 2) => [TemporalField.YearOfCentury],
            ('y', _) => [TemporalField.Century, TemporalField.YearOfCentury],
            ('M', _) => [TemporalField.Month],
            ('d', > 2) => [TemporalField.DayOfWeek],
            ('d', _) => [TemporalField.Day],
            ('H', _) => [TemporalField.Hour],
            ('m', _) => [TemporalField.Minute],
            ('s', _) => [TemporalField.Second],
            _ => [],
        };

    private static byte[][][] NamesOf(CalendarNames language, char letter, int width) =>
        (letter, width) switch
        {
            ('M', 3) => language.ShortMonths,
            ('M', _) => language.Months,
            (_, 3) => language.ShortDays,
            _ => language.Days,
        };
}
