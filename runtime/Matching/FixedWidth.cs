using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleSchema;

/// <summary>Decimal digits: of a fixed width, as patterns like <c>yyyy</c> and <c>000</c> prescribe them, or as many as there are.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FixedWidth
{
    /// <summary>Reads a number of which every byte is a digit.</summary>
    /// <param name="digits">ASCII; not empty.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether every byte is a digit and the number fits.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> digits, out ulong value)
    {
        // What dates are made of, in one piece. A variable of the caller that a method which is not inlined writes to would not be
        // kept in a register.
        if (digits.Length == 2)
            return TryReadTwo(MemoryMarshal.Read<ushort>(digits), out value);
        if (digits.Length == 4)
            return TryReadFour(MemoryMarshal.Read<uint>(digits), out value);
        var isNumber = TryReadEach(digits, out var number);
        value = number;
        return isNumber;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadTwo(ushort digits, out ulong value)
    {
        var numbers = (uint)(BitConverter.IsLittleEndian ? digits : BinaryPrimitives.ReverseEndianness(digits)) - 0x3030;
        value = (numbers & 0xFF) * 10 + (numbers >> 8);
        return ((numbers | (numbers + 0x7676)) & 0xFFFF_8080) == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadFour(uint digits, out ulong value)
    {
        var numbers = (BitConverter.IsLittleEndian ? digits : BinaryPrimitives.ReverseEndianness(digits)) - 0x3030_3030UL;
        var pairs = (numbers & 0x00FF_00FF) * 10 + (numbers >> 8 & 0x00FF_00FF);
        value = (pairs & 0xFF) * 100 + (pairs >> 16);
        return ((numbers | (numbers + 0x7676_7676)) & 0xFFFF_FFFF_8080_8080) == 0;
    }

    private static bool TryReadEach(ReadOnlySpan<byte> digits, out ulong value)
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

    /// <summary>Reads a whole number: digits, with a minus before them if it is negative.</summary>
    /// <param name="text">ASCII.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether it is a number and fits.</returns>
    public static bool TryReadSigned(ReadOnlySpan<byte> text, out long value)
    {
        var isNegative = text is [(byte)'-', ..];
        var digits = isNegative ? text[1..] : text;
        var limit = isNegative ? 1UL << 63 : long.MaxValue;
        var fits = TryRead(digits, out var magnitude) && !digits.IsEmpty && magnitude <= limit;
        value = fits ? unchecked(isNegative ? (long)(0 - magnitude) : (long)magnitude) : 0;
        return fits;
    }

    /// <summary>The length of the digits at the start of a window, and of a minus before them, in bytes; 0 without digits.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="isSigned">Whether there may be a minus.</param>
    public static int CountFirst(ReadOnlySpan<byte> window, bool isSigned)
    {
        var sign = isSigned && window is [(byte)'-', ..] ? 1 : 0;
        var length = window[sign..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        length = length < 0 ? window.Length - sign : length;
        return length == 0 ? 0 : sign + length;
    }

    /// <summary>The length of the digits at the end of a window, and of a minus before them, in bytes; 0 without digits.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="isSigned">Whether there may be a minus.</param>
    public static int CountLast(ReadOnlySpan<byte> window, bool isSigned)
    {
        var length = window.Length - 1 - window.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return length > 0 && isSigned && window[..^length] is [.., (byte)'-'] ? length + 1 : length;
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryMakeDate(ulong year, ulong month, ulong day, out DateOnly date)
    {
        var isDate = year - 1 < 9999 && month - 1 < 12
            && (day - 1 < 28 || day - 1 < (ulong)DateTime.DaysInMonth((int)year, (int)month));
        date = isDate ? DateOnly.FromDayNumber(DayNumber((uint)year, (uint)month, (uint)day)) : default;
        return isDate;
    }

    /// <summary>The number of a day, as <see cref="DateOnly.DayNumber"/> counts them: by the years that begin in March, whose months have
    /// 30.6 days on an average (Neri and Schneider, "Euclidean affine functions and their application to calendar algorithms", 2023).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int DayNumber(uint year, uint month, uint day)
    {
        const int DaysBeforeJanuary = 306;
        var isBeforeMarch = month < 3;
        var yearFromMarch = isBeforeMarch ? year - 1 : year;
        var century = yearFromMarch / 100;
        var daysBeforeYear = yearFromMarch * 1461 / 4 - century + century / 4;
        var daysBeforeMonth = (979 * (isBeforeMarch ? month + 12 : month) - 2919) / 32;
        return (int)(daysBeforeYear + daysBeforeMonth + day - 1) - DaysBeforeJanuary;
    }
}
