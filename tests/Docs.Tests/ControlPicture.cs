namespace ArticleSchema.Docs.Tests;

/// <summary>Unicode's control pictures: pages show control characters by them.</summary>
internal static class ControlPicture
{
    private const char First = '␀';
    private const char Delete = '␡';

    /// <summary>A text with the control characters that its pictures show.</summary>
    public static string ToCharacters(string text) =>
        string.Concat(text.Select(shown => shown switch
        {
            Delete => '\u007F',
            >= First and < (char)(First + ' ') => (char)(shown - First),
            _ => shown,
        }));

    /// <summary>A text with pictures of its control characters, but for line feeds.</summary>
    public static string Show(string text) =>
        string.Concat(text.Select(character => character switch
        {
            '\n' => '\n',
            '\u007F' => Delete,
            < ' ' => (char)(First + character),
            _ => character,
        }));
}
