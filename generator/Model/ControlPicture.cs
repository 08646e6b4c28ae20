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

    /// <summary>A text with a picture for each of its control characters.</summary>
    public static string Show(string text) =>
        string.Concat(text.Select(character =>
            character < ' ' ? (char)(First + character) : character == Delete ? Last : character));
}
