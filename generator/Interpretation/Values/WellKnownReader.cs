using System.Globalization;
using System.Text;
using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation.Values;

/// <summary>Reads values of .NET's own types that read themselves, in the form that nearly all of them have, and knows what they
/// are never. Other forms are left open: which there are depends on the version of .NET that the user's code runs on.</summary>
internal static class WellKnownReader
{
    private const string OwnConverter = "global::ArticleSchema.Utf8Converter<";

    /// <summary>More digits than these need not fit.</summary>
    private const int MostDigits = 28;

    /// <summary>Reads a value.</summary>
    /// <param name="value">Its form.</param>
    /// <param name="text">Its text, all of it.</param>
    /// <param name="form">The value; null if the text is none.</param>
    /// <returns>Whether it is known what the text is.</returns>
    public static bool TryRead(ConvertedValue value, ReadOnlySpan<byte> text, out string? form)
    {
        form = null;
        if (!value.Converter.StartsWith(OwnConverter, StringComparison.Ordinal))
            return false;

        form = value.TypeName switch
        {
            "decimal" when IsDecimal(text) => ToDecimal(text).ToString(CultureInfo.InvariantCulture),
            "global::System.Guid" when IsGuid(text) => ToText(text).ToLowerInvariant(),
            _ => null,
        };
        return form is not null || (value.TypeName == "decimal" && HasLetter(text));
    }

    /// <summary>Whether a text is digits, perhaps with a minus before them and a point between them.</summary>
    private static bool IsDecimal(ReadOnlySpan<byte> text)
    {
        var rest = !text.IsEmpty && text[0] == '-' ? text.Slice(1) : text;
        var whole = CountDigits(rest);
        var hasPoint = whole < rest.Length && rest[whole] == '.';
        var fraction = hasPoint ? CountDigits(rest.Slice(whole + 1)) : 0;
        return whole > 0
            && (!hasPoint || fraction > 0)
            && whole + fraction <= MostDigits
            && rest.Length == whole + fraction + (hasPoint ? 1 : 0);
    }

    private static decimal ToDecimal(ReadOnlySpan<byte> text) =>
        decimal.Parse(ToText(text), NumberStyles.Number, CultureInfo.InvariantCulture);

    private static int CountDigits(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < text.Length && Digits.IsDigit(text[count]))
            count++;
        return count;
    }

    /// <summary>Whether a text is 32 hexadecimal digits in five parts with hyphens between them.</summary>
    private static bool IsGuid(ReadOnlySpan<byte> text)
    {
        if (text.Length != 36)
            return false;
        for (var i = 0; i < text.Length; i++)
            if (i is 8 or 13 or 18 or 23 ? text[i] != '-' : !IsHexadecimal(text[i]))
                return false;
        return true;
    }

    private static bool HasLetter(ReadOnlySpan<byte> text)
    {
        foreach (var value in text)
            if (LiteralMatching.ToLower(value) is >= (byte)'a' and <= (byte)'z')
                return true;
        return false;
    }

    private static bool IsHexadecimal(byte value) =>
        Digits.IsDigit(value) || LiteralMatching.ToLower(value) is >= (byte)'a' and <= (byte)'f';

    private static string ToText(ReadOnlySpan<byte> text) => Encoding.ASCII.GetString(text.ToArray());
}
