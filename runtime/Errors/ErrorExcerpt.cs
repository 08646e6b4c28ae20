using System.Text;

namespace ArticleSchema;

/// <summary>The line of a text that a mistake is in, with a caret below it.</summary>
/// <remarks>Of a long line only what is near is shown: what is said of a text does not grow with it.</remarks>
internal static class ErrorExcerpt
{
    private const int BytesBefore = 72;
    private const int BytesBehind = 48;
    private const string Ellipsis = "…";

    /// <summary>The excerpt: two lines, the second of which ends with the caret.</summary>
    /// <param name="source">The text.</param>
    /// <param name="offset">The place of the mistake, in bytes.</param>
    public static string At(ReadOnlySpan<byte> source, int offset)
    {
        var before = source[..offset];
        before = before[(before.LastIndexOf((byte)'\n') + 1)..];
        var behind = source[offset..];
        var lineEnd = behind.IndexOf((byte)'\n');
        behind = (lineEnd < 0 ? behind : behind[..lineEnd]).TrimEnd((byte)'\r');

        var head = Show(LastOf(before));
        return $"{head}{Show(FirstOf(behind))}\n{new string(' ', CountCharacters(head))}^";
    }

    private static string LastOf(ReadOnlySpan<byte> text)
    {
        if (text.Length <= BytesBefore)
            return Encoding.UTF8.GetString(text);

        var start = text.Length - BytesBefore;
        while (start < text.Length && IsContinuation(text[start]))
            start++;
        return Ellipsis + Encoding.UTF8.GetString(text[start..]);
    }

    private static string FirstOf(ReadOnlySpan<byte> text)
    {
        if (text.Length <= BytesBehind)
            return Encoding.UTF8.GetString(text);

        var end = BytesBehind;
        while (end > 0 && IsContinuation(text[end]))
            end--;
        return Encoding.UTF8.GetString(text[..end]) + Ellipsis;
    }

    private static bool IsContinuation(byte value) => (value & 0b1100_0000) == 0b1000_0000;

    /// <summary>Shows control characters by their pictures: they would move the caret, or what a terminal shows. So would characters
    /// that end a line elsewhere or change the direction of the text; they have no picture.</summary>
    private static string Show(string text) =>
        string.Create(text.Length, text, static (shown, text) =>
        {
            for (var i = 0; i < shown.Length; i++)
                shown[i] = text[i] switch
                {
                    < ' ' => (char)('␀' + text[i]),
                    '\u007F' => '␡',
                    >= '\u0080' and < '\u00A0' or '\u2028' or '\u2029' => '\uFFFD',
                    '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\uFFFD',
                    var character => character,
                };
        });

    private static int CountCharacters(string text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
            count++;
        return count;
    }
}
