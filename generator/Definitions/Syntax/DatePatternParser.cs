using System.Collections.Immutable;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Syntax;

/// <summary>Reads the pattern of a date: <c>yyyy-MM-dd</c>.</summary>
internal static class DatePatternParser
{
    /// <summary>Reads a pattern, or returns null if it is not one: no year, a day without a month, a part twice, a letter that
    /// is none of the parts.</summary>
    public static DatePattern? Parse(string text)
    {
        var fields = ImmutableArray.CreateBuilder<DateField>();
        for (var position = 0; position < text.Length;)
        {
            var (part, length) = text[position] switch
            {
                'y' => (DatePart.Year, 4),
                'M' => (DatePart.Month, 2),
                'd' => (DatePart.Day, 2),
                _ => (default, 0),
            };

            if (length == 0)
            {
                if (char.IsLetter(text[position]) || text[position] is < ' ' or > '~')
                    return null;
                position++;
                continue;
            }

            if (position + length > text.Length || text.Substring(position, length) != new string(text[position], length))
                return null;
            fields.Add(new(part, position, length));
            position += length;
        }

        var pattern = new DatePattern(text, new(fields.ToImmutable()));
        var isDate = pattern.Find(DatePart.Year) is not null
            && (pattern.Find(DatePart.Month) is not null || pattern.Find(DatePart.Day) is null)
            && fields.Select(field => field.Part).Distinct().Count() == fields.Count;
        return isDate ? pattern : null;
    }
}
