using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>The numbers of a date and a time, while they are read.</summary>
internal struct TemporalFields
{
    private const int LastYearOfTwoDigits = 2049;

    private Numbers _numbers;

    public TemporalFields()
    {
        this[TemporalField.Year] = 1;
        this[TemporalField.YearOfCentury] = -1;
        this[TemporalField.Month] = 1;
        this[TemporalField.Day] = 1;
        this[TemporalField.DayOfWeek] = -1;
    }

    /// <summary>A number.</summary>
    /// <param name="field">Which of them.</param>
    public int this[TemporalField field]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        readonly get => _numbers[(int)field];
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => _numbers[(int)field] = value;
    }

    /// <summary>The distance from UTC.</summary>
    public readonly TimeSpan Offset => new(this[TemporalField.MinutesFromUtc] * TimeSpan.TicksPerMinute);

    /// <summary>The time of the day in ticks, if there is such a time.</summary>
    public readonly bool TryGetTime(out long ticks)
    {
        var (hour, minute, second) = (this[TemporalField.Hour], this[TemporalField.Minute], this[TemporalField.Second]);
        ticks = (((hour * 60L) + minute) * 60 + second) * TimeSpan.TicksPerSecond + this[TemporalField.Fraction];
        return hour < 24 && minute < 60 && second < 60;
    }

    /// <summary>The day, if there is such a one, and its name is right if it has been read.</summary>
    public readonly bool TryGetDate(out DateOnly date)
    {
        const int DayOfWeekOfFirst = (int)System.DayOfWeek.Monday;
        var year = this[TemporalField.YearOfCentury] is var last and >= 0
            ? last + (last > LastYearOfTwoDigits % 100 ? 1900 : 2000)
            : this[TemporalField.Year];
        return FixedWidth.TryMakeDate((ulong)year, (ulong)this[TemporalField.Month], (ulong)this[TemporalField.Day], out date)
            && this[TemporalField.DayOfWeek] is var day
            && (day < 0 || (date.DayNumber + DayOfWeekOfFirst) % 7 == day);
    }

    /// <summary>Takes a number.</summary>
    /// <param name="text">What is left.</param>
    /// <param name="width">How many digits it has.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TemporalNumber ReadDigits(ReadOnlySpan<byte> text, int width) =>
        text.Length >= width && FixedWidth.TryRead(text[..width], out var number) ? new(width, (int)number) : TemporalNumber.None;

    /// <summary>Takes the first digits of a fraction of a second.</summary>
    /// <param name="text">What is left.</param>
    /// <param name="width">How many digits it has.</param>
    /// <returns>The fraction in ticks.</returns>
    public static TemporalNumber ReadFraction(ReadOnlySpan<byte> text, int width) =>
        ReadDigits(text, width) is { Length: > 0 } digits ? digits with { Value = digits.Value * Power(7 - width) } : TemporalNumber.None;

    /// <summary>Takes a number of one digit, or of two if there are two.</summary>
    /// <param name="text">What is left.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TemporalNumber ReadOneOrTwoDigits(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !char.IsAsciiDigit((char)text[0]))
            return TemporalNumber.None;

        var first = text[0] - '0';
        return text.Length > 1 && char.IsAsciiDigit((char)text[1]) ? new(2, first * 10 + text[1] - '0') : new(1, first);
    }

    /// <summary>Takes the distance from UTC.</summary>
    /// <param name="text">What is left.</param>
    /// <param name="letter">The letter of the pattern.</param>
    /// <param name="width">How often it stands there.</param>
    /// <returns>The distance in minutes.</returns>
    public static TemporalNumber ReadZone(ReadOnlySpan<byte> text, char letter, int width)
    {
        const int MostMinutes = 14 * 60;
        if (letter == 'K' && text is [(byte)'Z', ..])
            return new(1, 0);

        var colon = width == 4 ? 0 : 1;
        if (text.Length < 5 + colon
            || text[0] is not ((byte)'+' or (byte)'-')
            || (colon > 0 && text[3] != (byte)':')
            || !FixedWidth.TryRead(text.Slice(1, 2), out var hour)
            || !FixedWidth.TryRead(text.Slice(3 + colon, 2), out var minute)
            || minute > 59
            || hour * 60 + minute > MostMinutes)
            return TemporalNumber.None;

        var minutes = (int)(hour * 60 + minute);
        return new(5 + colon, text[0] == (byte)'-' ? -minutes : minutes);
    }

    /// <summary>Writes a number.</summary>
    /// <returns>How many bytes it takes.</returns>
    public static int Write(Span<byte> destination, DateTime value, char field, int width)
    {
        var number = field switch
        {
            'y' => width > 2 ? value.Year : value.Year % 100,
            'M' => value.Month,
            'd' => value.Day,
            'H' => value.Hour,
            'm' => value.Minute,
            's' => value.Second,
            _ => (int)(value.Ticks % TimeSpan.TicksPerSecond) / Power(7 - width),
        };
        var length = field == 'f' || width > 1 ? width : number > 9 ? 2 : 1;
        FixedWidth.Write(destination[..length], (ulong)number);
        return length;
    }

    /// <summary>Writes the distance from UTC.</summary>
    /// <returns>How many bytes it takes.</returns>
    public static int WriteZone(Span<byte> destination, TimeSpan offset, char field, int width)
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

    private static int Power(int exponent)
    {
        var result = 1;
        for (; exponent > 0; exponent--)
            result *= 10;
        return result;
    }

    [InlineArray((int)TemporalField.MinutesFromUtc + 1)]
    private struct Numbers
    {
        private int _first;
    }
}
