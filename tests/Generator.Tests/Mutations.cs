using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Generator.Tests;

/// <summary>Makes sources of other ones, changed here and there: as definitions look while they are typed, and worse.</summary>
/// <param name="random">Decides.</param>
/// <param name="sources">The sources to start from.</param>
internal sealed class Mutations(Random random, IReadOnlyList<string> sources)
{
    private const int MostChanges = 4;

    private static readonly string[] _inTexts =
    [
        "{", "}", "[", "]", "{{", "]]", "{A}", "{*A}", "[{B}]", "{@class}", "*", "^", "-", "|", "a-z", "z-a", "\\\\", "\\n", "\\r", "\\0", "\\uD800", "\\uDC00",
        "␀", "␃␃", "é", "\U0001F600", "yyyy", "MM", "'", "%", "0", "#", " ",
    ];

    private static readonly string[] _numbers = ["0", "1", "-1", "2147483647", "-2147483648", "2147483648", "1.5", "'x'", "null", "default"];

    private readonly string[][] _tokens = [.. sources.Select(TokensOf)];

    /// <summary>The next source.</summary>
    public string Next()
    {
        var tokens = AnyOf(_tokens).ToList();
        for (var count = random.Next(1, MostChanges + 1); count > 0 && tokens.Count > 1; count--)
            Change(tokens);
        return string.Concat(tokens);
    }

    private void Change(List<string> tokens)
    {
        var at = random.Next(tokens.Count);
        switch (random.Next(8))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[at]);
                break;
            case 2:
                (tokens[at], tokens[0]) = (tokens[0], tokens[at]);
                break;
            case 3:
                tokens[at] = AnyOf(AnyOf(_tokens));
                break;
            case 4:
                tokens.InsertRange(at, AnyOf(_tokens).Skip(random.Next(9)).Take(random.Next(1, 9)));
                break;
            case 5 when tokens.FindIndex(at, IsNumber) is >= 0 and var number:
                tokens[number] = AnyOf(_numbers);
                break;
            default:
                if (tokens.FindIndex(at, IsText) is >= 0 and var text)
                    tokens[text] = ChangeText(tokens[text]);
                break;
        }
    }

    private string ChangeText(string token)
    {
        var start = random.Next(1, token.Length);
        var removed = random.Next(2) == 0 ? 0 : random.Next(token.Length - start);
        return token[..start] + (random.Next(4) == 0 ? "" : AnyOf(_inTexts)) + token[(start + removed)..];
    }

    private static bool IsNumber(string token) => char.IsAsciiDigit(token[0]);

    private static bool IsText(string token) => token[0] == '"';

    private T AnyOf<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    private static string[] TokensOf(string source) =>
        [.. SyntaxFactory.ParseTokens(source).Select(token => token.ToFullString()).Where(token => token.Length > 0)];
}
