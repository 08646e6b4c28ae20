using System.Runtime.CompilerServices;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation.Values;

/// <summary>The external form of dates and times: the runtime's class of that name.</summary>
internal sealed class TemporalPattern
{
    private static readonly ConditionalWeakTable<TemporalValue, TemporalPattern> _patterns = new();

    private readonly string _type;
    private readonly TemporalPart[] _parts;
    private readonly CalendarNames[] _languages;

    private TemporalPattern(TemporalValue value)
    {
        _type = value.TypeName.Substring(value.TypeName.LastIndexOf('.') + 1);
        _parts = [.. TemporalPart.Split(value.Pattern)];
        _languages = [.. value.Languages.Select(CalendarNames.Of)];
    }

    public static TemporalPattern Of(TemporalValue value) => _patterns.GetValue(value, static value => new(value));

    /// <summary>Reads a value.</summary>
    /// <returns>The value as ISO 8601 has it; null if the text is none.</returns>
    public string? Read(ReadOnlySpan<byte> text)
    {
        var fields = new TemporalFields();
        return Take(text, ref fields) != text.Length ? null : _type switch
        {
            "TimeOnly" => fields.ToTime(),
            "DateTimeOffset" => fields.IsInstant ? fields.ToInstant() : null,
            "DateTime" => fields.IsDate ? fields.ToDateAndTime() : null,
            _ => fields.IsDate ? fields.ToDate() : null,
        };
    }

    /// <summary>How many bytes at the start of a window have the form of the pattern; −1 if they have not.</summary>
    public int CountFirst(ReadOnlySpan<byte> window)
    {
        var fields = new TemporalFields();
        return Take(window, ref fields);
    }

    private int Take(ReadOnlySpan<byte> text, ref TemporalFields fields)
    {
        var rest = text;
        foreach (var part in _parts)
        {
            var taken = part switch
            {
                { Field: TemporalPart.Text } => rest.StartsWith(part.Literal) ? part.Literal.Length : -1,
                { Field: 'z' or 'K' } => fields.ReadZone(rest, part.Field, part.Width),
                { IsName: true } => ReadName(rest, part, ref fields),
                _ => fields.Read(rest, part.Field, part.Width),
            };
            if (taken < 0)
                return -1;
            rest = rest.Slice(taken);
        }
        return text.Length - rest.Length;
    }

    /// <summary>Takes the longest name of a month or a day.</summary>
    private int ReadName(ReadOnlySpan<byte> text, TemporalPart part, ref TemporalFields fields)
    {
        var longest = -1;
        foreach (var language in _languages)
        {
            var names = part.NamesIn(language);
            for (var i = 0; i < names.Length; i++)
            {
                foreach (var name in names[i])
                {
                    if (name.Length <= longest || !text.StartsWith(name))
                        continue;
                    longest = name.Length;
                    fields.SetName(part.Field, i);
                }
            }
        }
        return longest;
    }
}
