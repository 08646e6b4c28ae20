using BenchmarkDotNet.Attributes;

namespace ArticleSchema.Benchmarks.Contests;

/// <summary>The contests as BenchmarkDotNet measures them: each contestant for a longer time, and in a process of its own.</summary>
[MemoryDiagnoser]
public class ContestBenchmarks
{
    private const int Runs = 1024;

    private Draws _draws = null!;
    private Contestant _contestant = null!;

    public static IEnumerable<string> Names =>
        from contest in Contest.All
        from draws in contest.Inputs
        from contestant in contest.Contestants.Prepend(contest.Measure)
        select $"{contest.Name}/{draws.Name}/{contestant.Name}";

    /// <summary>Contest, input and contestant.</summary>
    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var names = Name.Split('/');
        var contest = Contest.All.Single(contest => contest.Name == names[0]);
        _draws = contest.Inputs.Single(draws => draws.Name == names[1]);
        _contestant = contest.Contestants.Prepend(contest.Measure).Single(contestant => contestant.Name == names[2]);
    }

    [Benchmark(OperationsPerInvoke = Runs)]
    public long Run() => _contestant.Loop(_draws, 0, Runs);
}
