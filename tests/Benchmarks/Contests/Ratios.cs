using System.Globalization;

namespace ArticleSchema.Benchmarks.Contests;

/// <summary>The quick mode: all contestants in one process, in turn, warm; medians of the ratios of each round.</summary>
internal static class Ratios
{
    private const double NanosecondsOfLap = 200_000;
    private const int Rounds = 151;

    /// <summary>Prints a line for each contestant: its name, its time as a multiple of the measure's, the bytes that it allocates.</summary>
    public static void Print(TextWriter output, IEnumerable<Contest> contests)
    {
        foreach (var contest in contests)
        {
            contest.Check();
            foreach (var draws in contest.Inputs)
                Print(output, contest, draws);
        }
    }

    private static void Print(TextWriter output, Contest contest, Draws draws)
    {
        Contestant[] contestants = [contest.Measure, .. contest.Contestants];
        var counts = Array.ConvertAll(contestants, contestant => WarmUp(contestant, draws));
        var times = Measure(contestants, counts, draws);
        for (var i = 0; i < contestants.Length; i++)
        {
            var ratio = Median(times[i].Zip(times[0], (one, measure) => one / measure));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contest.Name + "/" + draws.Name + "/" + contestants[i].Name,-40} {ratio,8:0.00} {contestants[i].Allocated(draws, counts[i]),8:0}"));
        }
    }

    /// <summary>Runs a contestant until the compiler has optimised it for what it meets.</summary>
    /// <returns>How many runs make a lap.</returns>
    private static int WarmUp(Contestant contestant, Draws draws)
    {
        // Code is optimised in the background, in two steps of 30 calls each, 100 ms after the last method has been met.
        const int Steps = 3;
        const int Calls = 40;
        for (var step = 0; step < Steps; step++)
        {
            for (var call = 0; call < Calls; call++)
                contestant.Loop(draws, call, 4);
            Thread.Sleep(150);
        }
        return Math.Clamp((int)(NanosecondsOfLap / contestant.Time(draws, 0, 8)), 1, 1 << 14);
    }

    /// <summary>The times of each contestant, in nanoseconds a run.</summary>
    private static List<double>[] Measure(Contestant[] contestants, int[] counts, Draws draws)
    {
        var times = Array.ConvertAll(contestants, _ => new List<double>(Rounds));
        var first = 0;
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < contestants.Length; i++)
                times[i].Add(contestants[i].Time(draws, first, counts[i]));
            first += counts.Max();
        }
        return times;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
