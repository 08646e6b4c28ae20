using System.Globalization;

namespace ArticleSchema.Generator.Model;

/// <summary>Unicode's control pictures (U+2400 to U+2421): a visible character for each control character of ASCII.</summary>
internal static class ControlPicture
{
    private const char First = '\u2400';
    private const char Last = '\u2421';
    private const char Delete = '\u007F';

    /// <summary>The control character that a picture stands for.</summary>
    public static bool TryGetCharacter(char picture, out char character)
    {
        character = picture == Last ? Delete : (char)(picture - First);
        return picture is >= First and <= Last;
    }

    /// <summary>A text on one line and without what cannot be seen: a picture for each control character, the code point of
    /// others.</summary>
    public static string Show(string text) => string.Concat(text.Select(Show));

    private static string Show(char character) =>
        character < ' ' ? ((char)(First + character)).ToString()
        : character == Delete ? Last.ToString()
        : IsVisible(character) ? character.ToString()
        : $"U+{(int)character:X4}";

    private static bool IsVisible(char character) =>
        character < '\u0080' || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
