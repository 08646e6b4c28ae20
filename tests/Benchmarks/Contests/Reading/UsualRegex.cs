using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ArticleSchema.Benchmarks.Contests.Reading;

/// <summary>A regular expression and <c>Split</c> as they are usually written.</summary>
internal readonly partial struct UsualRegex : IContestant
{
    public static string Name => "regex-usual-utf8";

    public static bool CountsCharacters => true;

    public static long Run(Article article)
    {
        var match = Story().Match(Encoding.UTF8.GetString(article.Utf8));
        if (!match.Success)
            return 0;

        var sum = 0L;
        var stamp = match.Groups["stamp"];
        if (stamp.Success)
            sum += StoryParts.Stamp(DateOnly.ParseExact(stamp.Value, "yyyy-MM", CultureInfo.InvariantCulture));
        sum += StoryParts.Part(match.Groups["place"].Index, match.Groups["place"].Value.Length);
        sum += StoryParts.Part(match.Groups["agency"].Index, match.Groups["agency"].Value.Length);
        foreach (Capture initials in match.Groups["initials"].Captures)
            sum += StoryParts.Part(initials.Index, initials.Value.Length);

        var start = match.Groups["body"].Index;
        foreach (var block in match.Groups["body"].Value.Split("\n\n"))
        {
            var isSubhead = block.Length is > 0 and <= 80 && !".!:;,\"»)".Contains(block[^1]) && !block.Contains('\n');
            sum += StoryParts.Block(start, block.Length, isSubhead);
            start += block.Length + 2;
        }
        return sum;
    }

    [GeneratedRegex(
        @"^(?: date (?<stamp>[0-9]{4}-[0-9]{2}) )?(?<place>.+?) \((?<agency>.+?)\) - (?<body>.*?)(?:/(?<initials>[A-Za-z]{2,4}))*$(?!\n)",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Story();
}
