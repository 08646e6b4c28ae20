using System.Globalization;
using System.Text;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Syntax;

/// <summary>Writes texts as C# literals.</summary>
internal static class CSharpLiteral
{
    /// <summary>A literal of type <c>ReadOnlySpan&lt;byte&gt;</c>.</summary>
    public static string Utf8(string text) => String(text) + "u8";

    public static string Utf8(Literal literal) => Utf8(literal.Text);

    /// <summary>A literal of type <c>string</c>.</summary>
    public static string String(string text)
    {
        if (IsPlain(text))
            return $"\"{text}\"";

        var result = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
            result.Append(Escape(text, i));
        // The simplifier of names must not take a text for a name.
        return result.Append('"').Replace("global::", "global:\\u003A").ToString();
    }

    /// <summary>A literal of type <c>char</c>.</summary>
    public static string Character(char character) =>
        character switch
        {
            '\'' => "'\\''",
            '"' => "'\"'",
            _ => $"'{Escape(character.ToString(), 0)}'",
        };

    /// <summary>A literal of type <c>string</c> on several lines, as it reads.</summary>
    public static string Raw(string text)
    {
        if (text.Contains("global::"))
            return String(text);

        var quotes = "\"\"\"";
        while (text.Contains(quotes))
            quotes += '"';
        return $"{quotes}\n{text}\n{quotes}";
    }

    private static string Escape(string text, int index)
    {
        var character = text[index];
        return character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ when IsVisible(character) => character.ToString(),
            _ => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Whether each character stands for itself. A colon may be one of those of <c>global::</c>.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var character in text)
            if (character is < ' ' or > '~' or '"' or '\\' or ':')
                return false;
        return true;
    }

    private static bool IsVisible(char character) =>
        character == ' '
        || char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);
}
