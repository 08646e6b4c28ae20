using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws.Steps;

/// <summary>Twice as long a text is at most about twice the work, whatever the text is.</summary>
public class LinearityTests(ITestOutputHelper output)
{
    private const int Count = 300;
    private const int Length = 4096;
    private const double MostGrowth = 2.3;

    /// <summary>What .NET does with a span at a cost that does not depend on its length.</summary>
    private static readonly string[] _constant = ["AsSpan", "Overlaps"];

    [Theory]
    [MemberData(nameof(FormatTable.Names), MemberType = typeof(FormatTable))]
    public void TwiceTheTextIsTwiceTheWork(string name)
    {
        var format = FormatTable.Find<Format>(name);
        var steps = CountedFormats.DriverOf(format);
        var inputs = new HostileInputs(Generated.NewRandom(), format);
        var most = 0d;
        for (var i = 0; i < Count; i++)
        {
            var input = inputs.Next();
            try
            {
                most = Math.Max(most, Check(input, steps));
            }
            catch (Exception exception)
            {
                throw Generated.Failure(format, i, input.ToString(), exception);
            }
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"at most {most:F1} steps a byte"));
    }

    [Fact]
    public void EverySearchIsCounted()
    {
        var compilation = CountedFormats.Compilation;
        var uncounted = compilation.SyntaxTrees
            .Where(tree => Path.GetFileName(tree.FilePath) != "CountedSearches.cs")
            .SelectMany(tree => Uncounted(tree, compilation.GetSemanticModel(tree)));

        Assert.Empty(uncounted);
    }

    /// <returns>The steps for each byte.</returns>
    private static double Check(HostileInput input, Func<byte[], long> steps)
    {
        // A text may have what is looked at only where it is longer: what grows faster does so again and again.
        for (var length = Length; ; length *= 2)
        {
            var (once, twice) = (input.Fill(length), input.Fill(2 * length));
            var (less, more) = (steps(once), steps(twice));
            if (more <= MostGrowth * less + 100)
                return (double)less / once.Length;
            Assert.True(length < 8 * Length, $"{less} steps for {once.Length} bytes, {more} for {twice.Length}.");
        }
    }

    private static IEnumerable<string> Uncounted(SyntaxTree tree, SemanticModel model) =>
        tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => model.GetSymbolInfo(call).Symbol is { ContainingType.Name: nameof(MemoryExtensions), Name: var name }
                && !_constant.Contains(name))
            .Select(call => $"{Path.GetFileName(tree.FilePath)}: {call}");
}
