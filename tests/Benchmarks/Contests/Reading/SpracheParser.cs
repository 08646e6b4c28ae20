using System.Globalization;
using System.Text;
using Sprache;

namespace ArticleSchema.Benchmarks.Contests.Reading;

/// <summary>Combinators of Sprache. What is read from the end has to be tried at every character.</summary>
internal readonly struct SpracheParser : IContestant
{
    private static readonly Parser<string> _initials =
        from slash in Parse.Char('/')
        from letters in Parse.Chars("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz").Repeat(2, 4).Text()
        select letters;

    private static readonly Parser<IEnumerable<string>> _signOff = _initials.AtLeastOnce().End();

    private static readonly Parser<string> _block =
        Parse.AnyChar.Except(Parse.String("\n\n")).Except(_signOff).Many().Text();

    private static readonly Parser<DateOnly> _stamp =
        from name in Parse.String(" date ")
        from text in Parse.AnyChar.Repeat(7).Text()
        from blank in Parse.Char(' ')
        select DateOnly.ParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture);

    private static readonly Parser<long> _story =
        from stamp in _stamp.Optional()
        from place in Parse.AnyChar.Except(Parse.String(" (")).AtLeastOnce().Text()
        from opening in Parse.String(" (")
        from agency in Parse.AnyChar.Except(Parse.String(") - ")).AtLeastOnce().Text()
        from closing in Parse.String(") - ")
        from body in _block.DelimitedBy(Parse.String("\n\n"))
        from signOff in _signOff.Or(Parse.Return(Enumerable.Empty<string>()).End())
        select Sum(stamp, place, agency, body, signOff);

    public static string Name => "sprache-utf8";

    public static bool CountsCharacters => true;

    public static long Run(Article article) => _story.Parse(Encoding.UTF8.GetString(article.Utf8));

    private static long Sum(IOption<DateOnly> stamp, string place, string agency, IEnumerable<string> body, IEnumerable<string> signOff)
    {
        var at = stamp.IsDefined ? StoryText.StampLength : 0;
        var sum = stamp.IsDefined ? StoryParts.Stamp(stamp.Get()) : 0;
        sum += StoryParts.Part(at, place.Length) + StoryParts.Part(at + place.Length + 2, agency.Length);
        at += place.Length + 2 + agency.Length + 4;
        foreach (var block in body)
        {
            sum += StoryParts.Block(at, block.Length, StoryText.IsSubhead(Encoding.UTF8.GetBytes(block)));
            at += block.Length + 2;
        }

        at -= 2;
        foreach (var initials in signOff)
        {
            sum += StoryParts.Part(at + 1, initials.Length);
            at += initials.Length + 1;
        }
        return sum;
    }
}
