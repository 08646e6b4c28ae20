using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Benchmarks.Generators;

/// <summary>The quick mode: all generators in one process, in turn, warm; medians.</summary>
internal static class GeneratorRatios
{
    private static readonly (string Name, Func<Edits, Func<GeneratorDriver>> Prepare)[] _edits =
    [
        ("new driver", edits => edits.PrepareFirst()),
        ("unrelated edit", edits => edits.PrepareUnrelatedEdit()),
        ("edit of one", edits => edits.PrepareEdit()),
    ];

    /// <summary>Prints a line for each number of types, edit and generator: milliseconds, and the ratio to GeneratedRegex.</summary>
    public static void Print(TextWriter output, IEnumerable<int> counts)
    {
        output.WriteLine($"{"types",5}  {"edit",-15} {"generator",-17} {"ms",9}  {"ratio",6}");
        foreach (var count in counts)
        {
            var contestants = Contestant.All.Select(contestant => new Edits(contestant, count)).ToList();
            foreach (var (name, prepare) in _edits)
                Print(output, count, name, Measure(contestants, prepare, rounds: count > 100 ? 5 : 15));
        }
    }

    private static void Print(TextWriter output, int count, string edit, double[] medians)
    {
        var reference = medians[IndexOfReference()];
        for (var i = 0; i < medians.Length; i++)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{count,5}  {edit,-15} {Contestant.All[i].Name,-17} {medians[i],9:0.000}  {medians[i] / reference,6:0.00}"));
        }
    }

    private static int IndexOfReference() => Contestant.All.ToList().FindIndex(contestant => contestant.Name == "GeneratedRegex");

    /// <summary>The median of each contestant, in milliseconds. They take turns, so that all have the machine as it is.</summary>
    private static double[] Measure(List<Edits> contestants, Func<Edits, Func<GeneratorDriver>> prepare, int rounds)
    {
        const int WarmUp = 3;
        var times = contestants.Select(_ => new List<double>()).ToList();
        for (var round = -WarmUp; round < rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                var run = prepare(contestants[i]);
                var start = Stopwatch.GetTimestamp();
                run();
                if (round >= 0)
                    times[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }
        return [.. times.Select(Median)];
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
