using BenchmarkDotNet.Attributes;

namespace ArticleSchema.Benchmarks.Contests;

/// <summary>The contests as BenchmarkDotNet measures them: each contestant for a longer time, and in a process of its own.</summary>
[MemoryDiagnoser]
public class ContestBenchmarks
{
    private const int Runs = 1024;

    private Entry _entry = null!;

    public static IEnumerable<string> Names => Entry.All.Select(entry => entry.Name);

    /// <summary>Contest, input and contestant.</summary>
    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Prepare() => _entry = Entry.Of(Name);

    [Benchmark(OperationsPerInvoke = Runs)]
    public long Run() => _entry.Loop(Runs);
}
