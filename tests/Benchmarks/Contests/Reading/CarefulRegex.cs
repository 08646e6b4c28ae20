using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ArticleSchema.Benchmarks.Contests.Reading;

/// <summary>Regular expressions of the source generator, with care: spans of the string, one match object for the header.</summary>
internal readonly partial struct CarefulRegex : IContestant
{
    public static string Name => "regex-careful";

    public static bool CountsCharacters => true;

    public static long Run(Article article) => Read(article.Text);

    public static long Read(string text)
    {
        var header = Header().Match(text);
        if (!header.Success)
            return 0;

        var sum = 0L;
        if (header.Groups[1].Success)
        {
            var year = int.Parse(header.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            sum += StoryParts.Stamp(new(year, int.Parse(header.Groups[2].ValueSpan, CultureInfo.InvariantCulture), 1));
        }
        sum += StoryParts.Part(header.Groups[3].Index, header.Groups[3].Length);
        sum += StoryParts.Part(header.Groups[4].Index, header.Groups[4].Length);

        var start = header.Length;
        var end = text.Length;
        foreach (var signOff in SignOff().EnumerateMatches(text, start))
        {
            end = signOff.Index;
            foreach (var initials in Initials().EnumerateMatches(text, end))
                sum += StoryParts.Part(initials.Index, initials.Length);
        }

        var body = text.AsSpan(start, end - start);
        foreach (var range in EmptyLine().EnumerateSplits(body))
        {
            var block = body[range];
            sum += StoryParts.Block(start + range.Start.Value, block.Length, block.Length <= 80 && Subhead().IsMatch(block));
        }
        return sum;
    }

    [GeneratedRegex(@"\A(?: date ([0-9]{4})-([0-9]{2}) )?(.+?) \((.+?)\) - ", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Header();

    [GeneratedRegex(@"(?:/[A-Za-z]{2,4})+\z", RegexOptions.CultureInvariant)]
    private static partial Regex SignOff();

    [GeneratedRegex("[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex("\n\n", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLine();

    [GeneratedRegex(@"\A[^\n]+(?<![.!:;,""»)])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Subhead();
}

/// <summary>The same, when the story comes in UTF-8.</summary>
internal readonly struct CarefulRegexFromUtf8 : IContestant
{
    public static string Name => "regex-careful-utf8";

    public static bool CountsCharacters => true;

    public static long Run(Article article) => CarefulRegex.Read(Encoding.UTF8.GetString(article.Utf8));
}
