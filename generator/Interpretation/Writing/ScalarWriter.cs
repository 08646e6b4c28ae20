using System.Globalization;
using ArticleSchema.Generator.Interpretation.Values;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation.Writing;

/// <summary>Writes values of their own: what the emitted code does for them.</summary>
internal static class ScalarWriter
{
    /// <summary>The text of a value.</summary>
    /// <param name="model">Its external form.</param>
    /// <param name="form">The value, as <see cref="ReadScalar"/> has it.</param>
    public static string Write(ValueModel model, string form) =>
        model switch
        {
            DateValue date => WriteDate(date.Pattern, form),
            NumberValue number => form.PadLeft(number.Width, '0'),
            EnumValue value => value.Constants.First(constant => constant.Name == form).Literals[0].Text,
            TemporalValue temporal => TemporalWriter.Write(temporal, form),
            ConvertedValue => form,
            _ => throw new InvalidOperationException($"There is no writer for a value of type {model.GetType().Name}."),
        };

    private static string WriteDate(DatePattern pattern, string form)
    {
        var date = DateTime.ParseExact(form, TemporalFields.DateForm, CultureInfo.InvariantCulture);
        var text = pattern.Text.ToCharArray();
        foreach (var field in pattern.Fields)
        {
            var number = field.Part switch
            {
                DatePart.Year => date.Year,
                DatePart.Month => date.Month,
                _ => date.Day,
            };
            number.ToString(CultureInfo.InvariantCulture).PadLeft(field.Length, '0').CopyTo(0, text, field.Start, field.Length);
        }
        return new(text);
    }
}
