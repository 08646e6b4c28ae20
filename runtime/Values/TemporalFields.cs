namespace ArticleSchema;

/// <summary>The numbers of a date and a time, while they are read.</summary>
internal struct TemporalFields
{
    private const int LastYearOfTwoDigits = 2049;

    private int _hour;
    private int _minute;
    private int _second;
    private int _fraction;
    private int _dayOfWeek;

    public TemporalFields()
    {
        Year = 1;
        Month = 1;
        Day = 1;
        _dayOfWeek = -1;
    }

    public int Year;
    public int Month;
    public int Day;
    public TimeSpan Offset;

    /// <summary>Whether there is such a day, and its name is right if it has been read.</summary>
    public readonly bool IsDate =>
        Year is >= 1 and <= 9999
        && Month is >= 1 and <= 12
        && Day >= 1
        && Day <= DateTime.DaysInMonth(Year, Month)
        && (_dayOfWeek < 0 || (int)new DateOnly(Year, Month, Day).DayOfWeek == _dayOfWeek);

    /// <summary>The time of the day.</summary>
    public readonly long Ticks =>
        (((_hour * 60L) + _minute) * 60 + _second) * TimeSpan.TicksPerSecond + _fraction;

    /// <summary>Takes a number.</summary>
    /// <param name="text">What is left.</param>
    /// <param name="field">The letter of the pattern.</param>
    /// <param name="width">How often it stands there; once for one or two digits.</param>
    /// <returns>How many bytes it takes, or −1 if there is none, or it cannot be.</returns>
    public int Read(ReadOnlySpan<byte> text, char field, int width)
    {
        var length = field == 'f' || width > 1 ? width : text.Length > 1 && char.IsAsciiDigit((char)text[1]) ? 2 : 1;
        if (text.Length < length || !FixedWidth.TryRead(text[..length], out var read))
            return -1;

        var number = (int)read;
        switch (field)
        {
            case 'y':
                Year = width > 2 ? number : number + (number > LastYearOfTwoDigits % 100 ? 1900 : 2000);
                break;
            case 'M':
                Month = number;
                break;
            case 'd':
                Day = number;
                break;
            case 'H':
                _hour = number;
                break;
            case 'm':
                _minute = number;
                break;
            case 's':
                _second = number;
                break;
            default:
                _fraction = number * Power(7 - width);
                break;
        }
        return _hour < 24 && _minute < 60 && _second < 60 ? length : -1;
    }

    /// <summary>Sets a month or a day of the week by the index of its name.</summary>
    public void SetName(char field, int index)
    {
        if (field == 'M')
            Month = index + 1;
        else
            _dayOfWeek = index;
    }

    /// <summary>Takes the distance from UTC.</summary>
    /// <returns>How many bytes it takes, or −1 if there is none.</returns>
    public static int ReadZone(ReadOnlySpan<byte> text, char field, int width, out TimeSpan offset)
    {
        offset = default;
        if (field == 'K' && text is [(byte)'Z', ..])
            return 1;

        var colon = width == 4 ? 0 : 1;
        var isZone = text.Length >= 5 + colon
            && text[0] is (byte)'+' or (byte)'-'
            && (colon == 0 || text[3] == (byte)':')
            && FixedWidth.TryRead(text[1..3], out _)
            && FixedWidth.TryRead(text[(3 + colon)..(5 + colon)], out _);
        if (!isZone)
            return -1;

        FixedWidth.TryRead(text[1..3], out var hours);
        FixedWidth.TryRead(text[(3 + colon)..(5 + colon)], out var minutes);
        if (minutes > 59 || hours * 60 + minutes > 14 * 60)
            return -1;
        offset = TimeSpan.FromMinutes((long)(hours * 60 + minutes) * (text[0] == (byte)'-' ? -1 : 1));
        return 5 + colon;
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
}
