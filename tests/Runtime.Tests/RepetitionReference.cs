using System.Text;
using System.Text.RegularExpressions;

namespace ArticleSchema.Runtime.Tests;

/// <summary>What <see cref="Repetition"/> is to do, as regular expressions that are tried at every prefix and suffix.</summary>
/// <remarks>
/// A mark, which is no byte, shows where the prefix ends or the suffix starts. Every element is a whole run: on the side where
/// the scan stops there is no further character of the class. A byte is a character here, and the class is ASCII.
/// </remarks>
internal sealed class RepetitionReference
{
    private const string Mark = "\u0100";

    private readonly Regex _first;
    private readonly Regex _last;

    public RepetitionReference(string chars, int minimum, int maximum, string separator, string beyond)
    {
        var run = $"[{chars}]{{{minimum},{maximum}}}";
        _first = new($@"\A{List($"{run}(?!{Mark}?[{chars}])", separator)}{Mark}{Pattern(beyond)}");
        _last = new($@"{Pattern(beyond)}{Mark}{List($"(?<![{chars}]{Mark}?){run}", separator)}\z");
    }

    /// <summary>The longest prefix that is a list and after which what stands beyond matches.</summary>
    public int TakeFirst(byte[] window)
    {
        for (var length = window.Length; length >= 0; length--)
            if (_first.IsMatch(Marked(window, length)))
                return length;
        return -1;
    }

    /// <summary>The longest suffix that is a list and before which what stands beyond matches.</summary>
    public int TakeLast(byte[] window)
    {
        for (var length = window.Length; length >= 0; length--)
            if (_last.IsMatch(Marked(window, window.Length - length)))
                return length;
        return -1;
    }

    private static string Marked(byte[] window, int at) => Encoding.Latin1.GetString(window).Insert(at, Mark);

    private static string List(string element, string separator) => $"{element}(?:{Pattern(separator)}{element})*";

    private static string Pattern(string literal) => Regex.Escape(literal).Replace(@"\n", @"\r?\n", StringComparison.Ordinal);
}
