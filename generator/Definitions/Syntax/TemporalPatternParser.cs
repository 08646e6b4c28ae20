using System.Text;

namespace ArticleSchema.Generator.Definitions.Syntax;

/// <summary>Looks whether the pattern of a date or a time can be read, and how long what it describes is.</summary>
internal static class TemporalPatternParser
{
    /// <summary>What a pattern is made of, for messages.</summary>
    public const string Parts =
        "yyyy or yy, MM, M or a name MMM or MMMM, dd or d, a name ddd or dddd, HH or H, mm or m, ss or s, f to fffffff, zzz or zzzz, K, "
        + "T, Z and other characters, and letters in apostrophes";

    private static readonly string[] _dateFields = ["yyyy", "yy", "MMMM", "MMM", "MM", "M", "dddd", "ddd", "dd", "d"];
    private static readonly string[] _timeFields =
        ["HH", "H", "mm", "m", "ss", "s", "f", "ff", "fff", "ffff", "fffff", "ffffff", "fffffff"];
    private static readonly string[] _zoneFields = ["zzz", "zzzz", "K"];

    /// <summary>Whether a pattern describes values of a type.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The simple name of the type.</param>
    /// <param name="length">The length in bytes of what it describes, if that is always the same; else null.</param>
    public static bool TryParse(string pattern, string type, out int? length)
    {
        length = 0;
        var fields = new List<string>();
        for (var i = 0; i < pattern.Length;)
        {
            if (pattern[i] == '\'')
            {
                var end = pattern.IndexOf('\'', i + 1);
                if (end < 0)
                    return false;
                length += Encoding.UTF8.GetByteCount(pattern.Substring(i + 1, end - i - 1));
                i = end + 1;
                continue;
            }

            var start = i;
            while (i < pattern.Length && pattern[i] == pattern[start] && IsLetter(pattern[i]))
                i++;
            if (i == start)
            {
                if (pattern[i] is < ' ' or > '~')
                    return false;
                length++;
                i++;
                continue;
            }

            var field = pattern.Substring(start, i - start);
            fields.Add(field);
            length += LengthOf(field);
        }
        return Describes(type, fields);
    }

    private static bool Describes(string type, List<string> fields)
    {
        var hasDate = type != "TimeOnly";
        var hasTime = type != "DateOnly";
        var isKnown = fields.All(field =>
            (hasDate && _dateFields.Contains(field))
            || (hasTime && _timeFields.Contains(field))
            || (type == "DateTimeOffset" && _zoneFields.Contains(field)));
        var isOnce = fields.Select(field => field[0] == 'd' && field.Length > 2 ? "name" : field.Substring(0, 1)).Distinct().Count() == fields.Count;
        return isKnown && isOnce && (!hasDate || (Has('y') && (Has('M') || !HasDay()))) && (hasDate || Has('H'));

        bool Has(char letter) => fields.Any(field => field[0] == letter);
        bool HasDay() => fields.Any(field => field is "d" or "dd");
    }

    private static int? LengthOf(string field) =>
        field switch
        {
            "zzz" => 6,
            "zzzz" => 5,
            _ when field[0] == 'f' => field.Length,
            "K" or { Length: 1 } or "MMM" or "MMMM" or "ddd" or "dddd" => null,
            _ => field.Length,
        };

    private static bool IsLetter(char character) =>
        character is ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z')) and not ('T' or 'Z');
}
