using System.Globalization;

namespace ArticleSchema.Benchmarks.Contests;

/// <summary>The quick mode: all contestants in one process, in turn, warm; medians of the ratios of each round.</summary>
internal static class Ratios
{
    private const double NanosecondsOfLap = 200_000;
    private const int Rounds = 151;

    /// <summary>What is allocated is an average of the same articles for all contestants: of others they would make other values.</summary>
    private const int CountedRuns = 256;

    /// <summary>Prints a line for each contestant: its name, its time as a multiple of the measure's, the bytes that it allocates.</summary>
    public static void Print(TextWriter output, IEnumerable<Contest> contests)
    {
        foreach (var contest in contests)
        {
            contest.Check();
            foreach (var entries in contest.Entries.GroupBy(entry => entry.Draws))
                Print(output, [.. entries]);
        }
    }

    private static void Print(TextWriter output, Entry[] entries)
    {
        var counts = Array.ConvertAll(entries, WarmUp);
        var times = Measure(entries, counts);
        for (var i = 0; i < entries.Length; i++)
        {
            var ratio = Median(times[i].Zip(times[0], (one, measure) => one / measure));
            var allocated = entries[i].Contestant.Allocated(entries[i].Draws, CountedRuns);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entries[i].Name,-40} {ratio,8:0.00} {allocated,8:0}"));
        }
    }

    /// <summary>Runs a contestant until the compiler has optimised it for what it meets.</summary>
    /// <returns>How many runs make a lap.</returns>
    private static int WarmUp(Entry entry)
    {
        // Code is optimised in the background, in two steps of 30 calls each, 100 ms after the last method has been met.
        const int Steps = 3;
        const int Calls = 40;
        for (var step = 0; step < Steps; step++)
        {
            for (var call = 0; call < Calls; call++)
                entry.Contestant.Loop(entry.Draws, call, 4);
            Thread.Sleep(150);
        }
        return Math.Clamp((int)(NanosecondsOfLap / entry.Contestant.Time(entry.Draws, 0, 8)), 1, 1 << 14);
    }

    /// <summary>The times of each contestant, in nanoseconds a run.</summary>
    private static List<double>[] Measure(Entry[] entries, int[] counts)
    {
        var times = Array.ConvertAll(entries, _ => new List<double>(Rounds));
        var first = 0;
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < entries.Length; i++)
            {
                // Each begins where the one before it has ended: none finds in the cache what another one has brought there.
                times[i].Add(entries[i].Contestant.Time(entries[i].Draws, first, counts[i]));
                first += counts[i];
            }
        }
        return times;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
