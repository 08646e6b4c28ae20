using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.CodeFixes.Tests;

/// <summary>Definitions in which something was changed at random: no fix fails, and what could be parsed still can.</summary>
public class RandomMistakeTests
{
    private const int Seed = 20260417;
    private const int Count = 800;

    private static readonly string[] _pieces =
        ["{", "}", "[", "]", "{B}", "{*A}", "{Date}", "[{A}]", "\\n", "\"", "(", ")", "?", ";", " ", "partial ", "readonly ", "ref ", "int ", "string ", "Utf8List ", "[Length(0, 3)] ", "[Branch] ", "@", "$", "\"\" + \""];

    [Fact]
    public async Task NoFixFailsOrBreaksTheSource()
    {
        var random = new Random(Seed);
        var sources = DefinitionFixTests.Rows.SelectMany(row => new[] { (string)row[2], (string)row[3] }).ToArray();
        var mended = 0;
        for (var i = 0; i < Count; i++)
        {
            var source = Change(sources[random.Next(sources.Length)], random);
            var isWhole = IsWhole(source);
            foreach (var (title, after) in await FixHarness.ApplyEach(source))
            {
                mended++;
                Assert.True(!isWhole || IsWhole(after), $"'{title}' of #{i} (seed {Seed}) makes of\n{source}\nthis:\n{after}");
            }
        }
        Assert.True(mended > Count / 2, $"There were only {mended} fixes.");
    }

    private static bool IsWhole(string source) =>
        !CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview)).GetDiagnostics().Any();

    private static string Change(string source, Random random)
    {
        var at = random.Next(source.IndexOf("[Article", StringComparison.Ordinal), source.Length);
        return random.Next(3) == 0
            ? source.Remove(at, Math.Min(random.Next(1, 9), source.Length - at))
            : source.Insert(at, _pieces[random.Next(_pieces.Length)]);
    }
}
