using ArticleSchema.Benchmarks.Generators;
using BenchmarkDotNet.Running;

if (args is ["generators"])
    GeneratorRatios.Print(Console.Out, [1, 100, 1000]);
else
    BenchmarkSwitcher.FromAssembly(typeof(GeneratorBenchmarks).Assembly).Run(args);
