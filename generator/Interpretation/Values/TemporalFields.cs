using System.Globalization;
using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation.Values;

/// <summary>The numbers of a date and a time, while they are read: the runtime's structure of that name.</summary>
internal struct TemporalFields
{
    /// <summary>How a date is written as ISO 8601 has it.</summary>
    public const string DateForm = "yyyy-MM-dd";

    private const int LastYearOfTwoDigits = 2049;

    private int _year;
    private int _month;
    private int _day;
    private int _hour;
    private int _minute;
    private int _second;
    private int _fraction;
    private int _dayOfWeek;
    private int _offset;

    public TemporalFields()
    {
        _year = 1;
        _month = 1;
        _day = 1;
        _dayOfWeek = -1;
    }

    /// <summary>Whether there is such a day, and its name is right if it has been read.</summary>
    public readonly bool IsDate =>
        _year is >= 1 and <= 9999
        && _month is >= 1 and <= 12
        && _day >= 1
        && _day <= DateTime.DaysInMonth(_year, _month)
        && (_dayOfWeek < 0 || (int)new DateTime(_year, _month, _day).DayOfWeek == _dayOfWeek);

    /// <summary>Whether there is such an instant, seen from UTC.</summary>
    public readonly bool IsInstant =>
        IsDate
        && ToDateTime().Ticks - (_offset * TimeSpan.TicksPerMinute) is var utc
        && utc >= DateTime.MinValue.Ticks
        && utc <= DateTime.MaxValue.Ticks;

    private readonly long Ticks => (((((_hour * 60L) + _minute) * 60) + _second) * TimeSpan.TicksPerSecond) + _fraction;

    /// <summary>The date as ISO 8601 has it.</summary>
    public readonly string ToDate() => new DateTime(_year, _month, _day).ToString(DateForm, CultureInfo.InvariantCulture);

    /// <summary>The time of the day as ISO 8601 has it.</summary>
    public readonly string ToTime() => new DateTime(Ticks).ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture);

    /// <summary>The date and the time as ISO 8601 has it.</summary>
    public readonly string ToDateAndTime() => ToDateTime().ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture);

    /// <summary>The date and the time with the distance from UTC as ISO 8601 has it.</summary>
    public readonly string ToInstant() =>
        new DateTimeOffset(ToDateTime(), TimeSpan.FromMinutes(_offset))
            .ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture);

    private readonly DateTime ToDateTime() => new DateTime(_year, _month, _day).AddTicks(Ticks);

    /// <summary>Sets a number of a date.</summary>
    public void Set(DatePart part, int number)
    {
        switch (part)
        {
            case DatePart.Year:
                _year = number;
                break;
            case DatePart.Month:
                _month = number;
                break;
            default:
                _day = number;
                break;
        }
    }

    /// <summary>Sets a month or a day of the week by the index of its name.</summary>
    public void SetName(char field, int index)
    {
        if (field == 'M')
            _month = index + 1;
        else
            _dayOfWeek = index;
    }

    /// <summary>Takes a number.</summary>
    /// <param name="text">What is left.</param>
    /// <param name="field">The letter of the pattern.</param>
    /// <param name="width">How often it stands there; once for one or two digits.</param>
    /// <returns>How many bytes it takes, or −1 if there is none, or it cannot be.</returns>
    public int Read(ReadOnlySpan<byte> text, char field, int width)
    {
        var length = field == 'f' || width > 1 ? width : text.Length > 1 && Digits.IsDigit(text[1]) ? 2 : 1;
        if (text.Length < length || !Digits.TryRead(text.Slice(0, length), out var read))
            return -1;

        var number = (int)read;
        switch (field)
        {
            case 'y':
                _year = width > 2 ? number : number + (number > LastYearOfTwoDigits % 100 ? 1900 : 2000);
                break;
            case 'M':
                _month = number;
                break;
            case 'd':
                _day = number;
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

    /// <summary>Takes the distance from UTC.</summary>
    /// <returns>How many bytes it takes, or −1 if there is none.</returns>
    public int ReadZone(ReadOnlySpan<byte> text, char field, int width)
    {
        _offset = 0;
        if (field == 'K' && !text.IsEmpty && text[0] == 'Z')
            return 1;

        var colon = width == 4 ? 0 : 1;
        if (text.Length < 5 + colon || text[0] is not ((byte)'+' or (byte)'-') || (colon == 1 && text[3] != ':'))
            return -1;
        if (!Digits.TryRead(text.Slice(1, 2), out var hours) || !Digits.TryRead(text.Slice(3 + colon, 2), out var minutes))
            return -1;
        if (minutes > 59 || (hours * 60) + minutes > 14 * 60)
            return -1;

        _offset = (int)((hours * 60) + minutes) * (text[0] == '-' ? -1 : 1);
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
