using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ArticleSchema.Benchmarks.Contests;

/// <summary>A contestant as a contest handles it.</summary>
internal sealed class Contestant
{
    private readonly Func<Draws, int, int, long> _loop;
    private readonly Func<Article, long> _run;

    private Contestant(string name, bool countsCharacters, Func<Article, long> run, Func<Draws, int, int, long> loop)
    {
        Name = name;
        CountsCharacters = countsCharacters;
        _run = run;
        _loop = loop;
    }

    /// <summary>Its name in tables.</summary>
    public string Name { get; }

    /// <summary>Whether it counts the characters of a string, not the bytes of UTF-8.</summary>
    public bool CountsCharacters { get; }

    public static Contestant Of<T>()
        where T : struct, IContestant =>
        new(T.Name, T.CountsCharacters, T.Run, Loop<T>);

    /// <summary>Does the work once.</summary>
    public long Run(Article article) => _run(article);

    /// <summary>Does the work many times, with nothing around it.</summary>
    /// <param name="draws">The articles.</param>
    /// <param name="first">With which of them to begin.</param>
    /// <param name="count">How often.</param>
    public long Loop(Draws draws, int first, int count) => _loop(draws, first, count);

    /// <summary>How long a run takes on an average, in nanoseconds.</summary>
    public double Time(Draws draws, int first, int count)
    {
        var start = Stopwatch.GetTimestamp();
        Loop(draws, first, count);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }

    /// <summary>How many bytes a run allocates on an average.</summary>
    public double Allocated(Draws draws, int count)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Loop(draws, 0, count);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / count;
    }

    public override string ToString() => Name;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Loop<T>(Draws draws, int first, int count)
        where T : struct, IContestant
    {
        var articles = draws.Order;
        var sum = 0L;
        for (var i = first; i < first + count; i++)
            sum += T.Run(articles[i & (articles.Length - 1)]);
        return sum;
    }
}
