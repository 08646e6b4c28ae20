using System.Text;

namespace ArticleSchema.Generator.Interpretation.Values;

/// <summary>A part of the pattern of dates and times.</summary>
/// <param name="Field">The letter of a field; <see cref="Text"/> for text.</param>
/// <param name="Width">How often it stands there.</param>
/// <param name="Literal">The text.</param>
internal sealed record TemporalPart(char Field, int Width, byte[] Literal)
{
    /// <summary>What stands around text that stands for itself, and for the field of that.</summary>
    public const char Text = '\'';

    private const string Fields = "yMdHmsfzK";

    /// <summary>Whether it is the name of a month or a day.</summary>
    public bool IsName => Field is 'M' or 'd' && Width > 2;

    /// <summary>The names in a language: some have several, the first is written.</summary>
    public byte[][][] NamesIn(CalendarNames language) =>
        (Field, Width) switch
        {
            ('M', 3) => language.ShortMonths,
            ('M', _) => language.Months,
            (_, 3) => language.ShortDays,
            _ => language.Days,
        };

    /// <summary>Cuts a pattern into fields, and texts that stand for themselves.</summary>
    public static IEnumerable<TemporalPart> Split(string pattern)
    {
        for (var i = 0; i < pattern.Length;)
        {
            var start = i;
            var field = pattern[i];
            if (field == Text)
            {
                i = pattern.IndexOf(Text, start + 1) + 1;
                yield return Of(pattern.Substring(start + 1, i - start - 2));
                continue;
            }

            while (i < pattern.Length && pattern[i] == field && Fields.IndexOf(field) >= 0)
                i++;
            yield return i > start ? new(field, i - start, []) : Of(pattern.Substring(i++, 1));
        }
    }

    private static TemporalPart Of(string text) => new(Text, 0, Encoding.UTF8.GetBytes(text));
}
