using System.Text;

namespace ArticleSchema.Generator.Model;

/// <summary>Text that stands in an article as it is, but that a line feed in it is LF or CRLF, and that its case may not matter.</summary>
internal sealed record Literal
{
    private Literal(string text, bool ignoresCase)
    {
        Text = text;
        IgnoresCase = ignoresCase;
    }

    /// <summary>The text, not empty. A line feed has no carriage return before it.</summary>
    public string Text { get; }

    /// <summary>Whether A to Z are read as a to z.</summary>
    public bool IgnoresCase { get; }

    /// <summary>Whether it can be met in one form only.</summary>
    public bool HasOneForm => !HasLineFeed && !IgnoresCase;

    /// <summary>Whether it can be met in several lengths.</summary>
    public bool HasLineFeed => Text.Contains('\n');

    /// <summary>The text as it is compared: A to Z alone are folded.</summary>
    public string Folded => IgnoresCase ? string.Concat(Text.Select(UpperCase)) : Text;

    /// <summary>Its length in bytes, if it has one length only.</summary>
    public int ByteCount => Encoding.UTF8.GetByteCount(Text);

    /// <summary>The literal of a text as it was declared, in whatever form its line ends are.</summary>
    public static Literal Of(string text, bool ignoresCase = false)
    {
        while (text.Contains("\r\n"))
            text = text.Replace("\r\n", "\n");
        return new(text, ignoresCase && text.Any(IsLetter));

        static bool IsLetter(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
    }

    /// <summary>The characters that it can start or end with: a line feed is LF or CRLF, a letter may be in either case.</summary>
    /// <param name="isFirst">Whether it is about the first character.</param>
    public CharacterClass Edge(bool isFirst)
    {
        var edge = isFirst ? First() : Last();
        return CharacterClass.OfAll(IgnoresCase ? edge.ToLowerInvariant() + edge.ToUpperInvariant() : edge);

        string First() => Text[0] == '\n' ? "\r\n" : Text.Substring(0, char.IsHighSurrogate(Text[0]) ? 2 : 1);

        string Last() => Text.Substring(Text.Length - (char.IsLowSurrogate(Text[Text.Length - 1]) ? 2 : 1));
    }

    /// <summary>Literals in the order in which they are tried: those first that others are the start of.</summary>
    public static IEnumerable<Literal> LongestFirst(IEnumerable<Literal> literals) =>
        literals.OrderByDescending(literal => literal.ByteCount);

    private static char UpperCase(char letter) => letter is >= 'a' and <= 'z' ? char.ToUpperInvariant(letter) : letter;

    /// <summary>The text on one line: <c>\n</c> for a line feed, pictures for other control characters.</summary>
    public string Show() => ControlPicture.Show(Text.Replace("\n", "\\n"));

    /// <summary>The text as messages name it: on one line and in quotes.</summary>
    public string Describe() => $"\"{Show()}\"";

    /// <summary>Several texts as messages name them.</summary>
    public static string Describe(IEnumerable<Literal> literals) =>
        string.Join(" or ", literals.Select(literal => literal.Describe()));
}
