using System.Text;
using System.Text.RegularExpressions;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>The pieces of which inputs are made: what looks like a delimiter of the format, and what looks like a value.</summary>
internal static partial class Pieces
{
    private const char FirstPicture = '\u2400';
    private const char LastPicture = '\u2421';

    /// <summary>The literals of a grammar, and the runs of letters and digits, of other characters and each of those alone, in
    /// articles.</summary>
    public static byte[][] Of(string grammar, string[] articles) =>
        [
            .. Literals().Matches(grammar).Select(literal => string.Concat(literal.Groups[1].Value.Select(Unpicture)))
                .Concat(articles.SelectMany(article => Runs().Matches(article).Select(run => run.Value)))
                .Concat(articles.SelectMany(article => Delimiters().Matches(article).Select(delimiter => delimiter.Value)))
                .Append("\n").Append("\r\n").Append(" ")
                .Where(piece => piece.Length is > 0 and < 40)
                .Distinct()
                .Select(Encoding.UTF8.GetBytes),
        ];

    /// <summary>The control character that a grammar shows as a picture.</summary>
    private static char Unpicture(char character) =>
        character switch
        {
            LastPicture => '\u007F',
            >= FirstPicture and < LastPicture => (char)(character - FirstPicture),
            _ => character,
        };

    [GeneratedRegex("\"([^\"\n]*)\"")]
    private static partial Regex Literals();

    [GeneratedRegex(@"[\p{L}\p{N}]+|[^\p{L}\p{N}]+")]
    private static partial Regex Runs();

    [GeneratedRegex(@"[^\p{L}\p{N}]", RegexOptions.Singleline)]
    private static partial Regex Delimiters();
}
