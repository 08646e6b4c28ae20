using System.Globalization;
using System.Text;
using ArticleSchema.Generator.Interpretation.Values;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation.Writing;

/// <summary>Writes dates and times by their patterns: the runtime's <c>TemporalPattern</c>.</summary>
internal static class TemporalWriter
{
    /// <summary>The text of a value.</summary>
    /// <param name="model">Its external form.</param>
    /// <param name="form">The value as ISO 8601 has it.</param>
    public static string Write(TemporalValue model, string form)
    {
        var value = DateTimeOffset.Parse(form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var names = model.Languages.Select(CalendarNames.Of).FirstOrDefault();
        return string.Concat(TemporalPart.Split(model.Pattern).Select(part => part switch
        {
            { Field: TemporalPart.Text } => Encoding.UTF8.GetString(part.Literal),
            { IsName: true } => NameOf(value, part.Field, part.NamesIn(names!)),
            { Field: 'z' or 'K' } => WriteZone(value.Offset, part),
            _ => WriteNumber(value, part),
        }));
    }

    private static string NameOf(DateTimeOffset value, char field, byte[][][] names) =>
        Encoding.UTF8.GetString(names[field == 'M' ? value.Month - 1 : (int)value.DayOfWeek][0]);

    private static string WriteNumber(DateTimeOffset value, TemporalPart part)
    {
        var fraction = (value.Ticks % TimeSpan.TicksPerSecond).ToString("0000000", CultureInfo.InvariantCulture);
        return part.Field switch
        {
            'f' => fraction.Substring(0, part.Width),
            'y' => ToText(part.Width > 2 ? value.Year : value.Year % 100, part.Width),
            'M' => ToText(value.Month, part.Width),
            'd' => ToText(value.Day, part.Width),
            'H' => ToText(value.Hour, part.Width),
            'm' => ToText(value.Minute, part.Width),
            _ => ToText(value.Second, part.Width),
        };
    }

    private static string WriteZone(TimeSpan offset, TemporalPart part)
    {
        if (part.Field == 'K' && offset == TimeSpan.Zero)
            return "Z";

        var sign = offset < TimeSpan.Zero ? "-" : "+";
        var colon = part.Width == 4 ? "" : ":";
        return $"{sign}{ToText(Math.Abs(offset.Hours), 2)}{colon}{ToText(Math.Abs(offset.Minutes), 2)}";
    }

    private static string ToText(int number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
}
