using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation.Matching;

/// <summary>Decimal digits: the runtime's <c>FixedWidth</c>.</summary>
internal static class Digits
{
    /// <summary>Reads a number of which every byte is a digit; an empty text is 0.</summary>
    public static bool TryRead(ReadOnlySpan<byte> digits, out ulong value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            var number = (uint)(digit - '0');
            if (number > 9 || value > (ulong.MaxValue - number) / 10)
                return false;
            value = (value * 10) + number;
        }
        return true;
    }

    /// <summary>Reads a whole number: digits, with a minus before them if it is negative.</summary>
    public static bool TryReadSigned(ReadOnlySpan<byte> text, out long value)
    {
        var isNegative = !text.IsEmpty && text[0] == '-';
        var digits = isNegative ? text.Slice(1) : text;
        var limit = isNegative ? 1UL << 63 : long.MaxValue;
        var fits = TryRead(digits, out var magnitude) && !digits.IsEmpty && magnitude <= limit;
        value = fits ? unchecked(isNegative ? (long)(0 - magnitude) : (long)magnitude) : 0;
        return fits;
    }

    /// <summary>The length of the digits at one end of a window, and of a minus before them; 0 without digits.</summary>
    public static int Count(ReadOnlySpan<byte> window, bool isSigned, Direction direction) =>
        direction == Direction.Forward ? CountFirst(window, isSigned) : CountLast(window, isSigned);

    private static int CountFirst(ReadOnlySpan<byte> window, bool isSigned)
    {
        var start = isSigned && !window.IsEmpty && window[0] == '-' ? 1 : 0;
        var end = start;
        while (end < window.Length && IsDigit(window[end]))
            end++;
        return end == start ? 0 : end;
    }

    private static int CountLast(ReadOnlySpan<byte> window, bool isSigned)
    {
        var start = window.Length;
        while (start > 0 && IsDigit(window[start - 1]))
            start--;
        var hasSign = start < window.Length && start > 0 && isSigned && window[start - 1] == '-';
        return window.Length - (hasSign ? start - 1 : start);
    }

    public static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
