using ArticleSchema.Benchmarks.Contests;
using ArticleSchema.Benchmarks.Generators;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["generators"]:
        GeneratorRatios.Print(Console.Out, [1, 100, 1000]);
        break;
    case ["ratios", .. var names]:
        Ratios.Print(Console.Out, Contest.All.Where(contest => names is [] || names.Contains(contest.Name)));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(GeneratorBenchmarks).Assembly).Run(args);
        break;
}
