using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Benchmarks.Generators;

/// <summary>What generators cost who types: at first, after an edit elsewhere, after an edit of one type.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private Edits _edits = null!;
    private Func<GeneratorDriver> _run = null!;

    public static IEnumerable<string> Generators => Contestant.All.Select(contestant => contestant.Name);

    [ParamsSource(nameof(Generators))]
    public string Generator { get; set; } = "";

    [Params(1, 100, 1000)]
    public int Types { get; set; }

    [GlobalSetup]
    public void Prepare() => _edits = new(Contestant.All.Single(contestant => contestant.Name == Generator), Types);

    [IterationSetup(Target = nameof(RunAnew))]
    public void PrepareFirst() => _run = _edits.PrepareFirst();

    [IterationSetup(Target = nameof(RunAfterUnrelatedEdit))]
    public void PrepareUnrelatedEdit() => _run = _edits.PrepareUnrelatedEdit();

    [IterationSetup(Target = nameof(RunAfterEdit))]
    public void PrepareEdit() => _run = _edits.PrepareEdit();

    [Benchmark(Description = "new driver")]
    public GeneratorDriver RunAnew() => _run();

    [Benchmark(Description = "unrelated edit")]
    public GeneratorDriver RunAfterUnrelatedEdit() => _run();

    [Benchmark(Description = "edit of one")]
    public GeneratorDriver RunAfterEdit() => _run();
}
