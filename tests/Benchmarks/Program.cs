using System.Globalization;
using ArticleSchema.Benchmarks.Contests;
#if !CONTESTS_ONLY
using ArticleSchema.Benchmarks.Generators;
using BenchmarkDotNet.Running;
#endif

switch (args)
{
    case ["ratios", .. var names]:
        Ratios.Print(Console.Out, Contest.All.Where(contest => names is [] || names.Contains(contest.Name)));
        break;
    case ["loop", var name, var count]:
        Entry.Of(name).Loop(int.Parse(count, CultureInfo.InvariantCulture));
        break;
#if !CONTESTS_ONLY
    case ["generators"]:
        GeneratorRatios.Print(Console.Out, [1, 100, 1000]);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(GeneratorBenchmarks).Assembly).Run(args);
        break;
#endif
}
