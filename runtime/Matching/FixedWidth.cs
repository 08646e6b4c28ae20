using System.ComponentModel;

namespace ArticleSchema;

/// <summary>Decimal digits of a fixed width, as patterns like <c>yyyy</c> and <c>000</c> prescribe them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FixedWidth
{
    /// <summary>Reads a number of which every byte is a digit.</summary>
    /// <param name="digits">ASCII; not empty.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether every byte is a digit and the number fits.</returns>
    public static bool TryRead(ReadOnlySpan<byte> digits, out ulong value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            var number = (uint)(digit - '0');
            if (number > 9 || value > (ulong.MaxValue - number) / 10)
                return false;
            value = value * 10 + number;
        }
        return true;
    }

    /// <summary>Writes a number with leading zeros.</summary>
    /// <param name="destination">Takes the digits; as long as they are to be.</param>
    /// <param name="value">The number.</param>
    /// <remarks>A number with more digits than there is room for loses its first ones; it does not read back as itself, and
    /// that is what the writer looks at.</remarks>
    public static void Write(Span<byte> destination, ulong value)
    {
        for (var i = destination.Length - 1; i >= 0; i--)
        {
            destination[i] = (byte)('0' + value % 10);
            value /= 10;
        }
    }

    /// <summary>Makes a date of its numbers.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether there is such a date.</returns>
    public static bool TryMakeDate(ulong year, ulong month, ulong day, out DateOnly date)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > (ulong)DateTime.DaysInMonth((int)year, (int)month))
        {
            date = default;
            return false;
        }
        date = new DateOnly((int)year, (int)month, (int)day);
        return true;
    }
}
