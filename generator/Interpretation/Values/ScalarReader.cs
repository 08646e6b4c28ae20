using System.Globalization;
using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation.Values;

/// <summary>Reads values of their own: what the emitted <c>TryRead…</c> methods do.</summary>
/// <param name="guesses">Takes what only the user's code can read.</param>
internal sealed class ScalarReader(Guesses guesses)
{
    /// <summary>Reads a value.</summary>
    /// <param name="model">Its form.</param>
    /// <param name="text">Its text, all of it.</param>
    /// <returns>The value; null if the text is none.</returns>
    public ReadValue? Read(ValueModel model, ReadOnlySpan<byte> text)
    {
        string? form = null;
        if (model is ConvertedValue converted && !WellKnownReader.TryRead(converted, text, out form))
        {
            guesses.Add();
            return new OpaqueValue();
        }

        form = model switch
        {
            ConvertedValue => form,
            DateValue date => ReadDate(date.Pattern, text),
            NumberValue number => ReadNumber(number, text),
            EnumValue value => ReadConstant(value, text),
            TemporalValue temporal => TemporalPattern.Of(temporal).Read(text),
            _ => throw new InvalidOperationException($"There is no reader for a value of type {model.GetType().Name}."),
        };
        return form is null ? null : new ReadScalar(form);
    }

    private static string? ReadDate(DatePattern pattern, ReadOnlySpan<byte> text)
    {
        if (text.Length != pattern.Text.Length)
            return null;
        for (var i = 0; i < text.Length; i++)
            if (!pattern.Fields.Any(field => i >= field.Start && i < field.Start + field.Length) && text[i] != pattern.Text[i])
                return null;

        var fields = new TemporalFields();
        foreach (var field in pattern.Fields)
        {
            if (!Digits.TryRead(text.Slice(field.Start, field.Length), out var number))
                return null;
            fields.Set(field.Part, (int)number);
        }
        return fields.IsDate ? fields.ToDate() : null;
    }

    private static string? ReadNumber(NumberValue number, ReadOnlySpan<byte> text)
    {
        var (least, most) = RangeOf(number.Keyword);
        if (number is { Width: 0, IsSigned: true })
        {
            return Digits.TryReadSigned(text, out var signed) && signed >= least && (signed < 0 || (ulong)signed <= most)
                ? signed.ToString(CultureInfo.InvariantCulture)
                : null;
        }

        var hasLength = number.Width == 0 ? !text.IsEmpty : text.Length == number.Width;
        return hasLength && Digits.TryRead(text, out var value) && value <= most
            ? value.ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private static (long Least, ulong Most) RangeOf(string keyword) =>
        keyword switch
        {
            "sbyte" => (sbyte.MinValue, (ulong)sbyte.MaxValue),
            "byte" => (0, byte.MaxValue),
            "short" => (short.MinValue, (ulong)short.MaxValue),
            "ushort" => (0, ushort.MaxValue),
            "int" => (int.MinValue, int.MaxValue),
            "uint" => (0, uint.MaxValue),
            "long" => (long.MinValue, long.MaxValue),
            _ => (0, ulong.MaxValue),
        };

    private static string? ReadConstant(EnumValue value, ReadOnlySpan<byte> text)
    {
        foreach (var constant in value.Constants)
            if (LiteralMatching.AreAll(constant.Literals, text))
                return constant.Name;
        return null;
    }
}
