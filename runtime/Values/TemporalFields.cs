using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>The numbers of a date and a time, while they are read: those that fit a byte in one word.</summary>
internal struct TemporalFields
{
    /// <summary>The century of a year of which two digits are read.</summary>
    private const byte NoCentury = byte.MaxValue;

    private const int LastYearOfTwoDigits = 2049;

    private ulong _numbers;

    /// <summary>What is beyond the second, in ticks.</summary>
    public int Fraction { readonly get; set; }

    /// <summary>The distance from UTC, in minutes.</summary>
    public int MinutesFromUtc { readonly get; set; }

    /// <summary>The distance from UTC.</summary>
    public readonly TimeSpan Offset => new(MinutesFromUtc * TimeSpan.TicksPerMinute);

    /// <summary>The minute of the day.</summary>
    public readonly int MinuteOfDay => this[TemporalField.Hour] * 60 + this[TemporalField.Minute];

    /// <summary>A number.</summary>
    /// <param name="field">Which of them.</param>
    public readonly int this[TemporalField field] => (byte)(_numbers >> ShiftOf(field));

    /// <summary>The numbers before anything is read: what a pattern does not have is the first of its kind.</summary>
    /// <param name="parts">The parts of the pattern.</param>
    public static TemporalFields Without(TemporalPart[] parts)
    {
        var fields = new TemporalFields();
        foreach (var field in (ReadOnlySpan<TemporalField>)[TemporalField.YearOfCentury, TemporalField.Month, TemporalField.Day])
        {
            if (!IsRead(field, parts))
                fields.Add(1, ShiftOf(field));
        }
        if (IsRead(TemporalField.YearOfCentury, parts) && !IsRead(TemporalField.Century, parts))
            fields.Add(NoCentury, ShiftOf(TemporalField.Century));
        return fields;
    }

    private static bool IsRead(TemporalField field, TemporalPart[] parts)
    {
        foreach (var part in parts)
            foreach (var read in part.Fields)
                if (read == field)
                    return true;
        return false;
    }

    /// <summary>By how many bits a number is shifted in the word.</summary>
    /// <param name="field">Which of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ShiftOf(TemporalField field) => (int)field * 8;

    /// <summary>Keeps a number that has not been kept yet.</summary>
    /// <param name="number">The number.</param>
    /// <param name="shift">By how many bits it is shifted, as <see cref="ShiftOf"/> has it; what is above six bits does not count.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(byte number, int shift) => _numbers |= (ulong)number << shift;

    /// <summary>The time of the day in ticks, if there is such a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryGetTime(out long ticks)
    {
        var (hour, minute, second) = (this[TemporalField.Hour], this[TemporalField.Minute], this[TemporalField.Second]);
        ticks = (MinuteOfDay * 60 + second) * TimeSpan.TicksPerSecond + Fraction;
        return hour < 24 && minute < 60 && second < 60;
    }

    /// <summary>The day, if there is such a one, and its name is right if it has been read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryGetDate(out DateOnly date)
    {
        const int DayOfWeekOfFirst = (int)System.DayOfWeek.Monday;
        var (century, last) = (this[TemporalField.Century], this[TemporalField.YearOfCentury]);
        if (century == NoCentury)
            century = last > LastYearOfTwoDigits % 100 ? 19 : 20;
        return FixedWidth.TryMakeDate((ulong)(century * 100 + last), (ulong)this[TemporalField.Month], (ulong)this[TemporalField.Day], out date)
            && this[TemporalField.DayOfWeek] is var day
            && (day == 0 || (date.DayNumber + DayOfWeekOfFirst) % 7 + 1 == day);
    }

    /// <summary>How many ticks the last digit of a fraction counts.</summary>
    /// <param name="width">How many digits the fraction has.</param>
    public static int TicksOfLastDigit(int width)
    {
        var ticks = (int)TimeSpan.TicksPerSecond;
        for (; width > 0; width--)
            ticks /= 10;
        return ticks;
    }
}
