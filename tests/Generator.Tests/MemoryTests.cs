using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Tests;

/// <summary>What a run has seen is gone after it: an editor keeps the driver for hours.</summary>
public class MemoryTests
{
    private const int Edits = 100;

    [Fact]
    public void NoCompilationIsKeptOverManyEdits()
    {
        var driver = GeneratorHarness.CreateDriver();
        var seen = RunOverEdits(ref driver);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // The driver itself may hold the last compilation.
        Assert.InRange(seen.Count(compilation => compilation.TryGetTarget(out _)), 0, 1);
        GC.KeepAlive(driver);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference<Compilation>> RunOverEdits(ref GeneratorDriver driver)
    {
        var seen = new List<WeakReference<Compilation>>();
        var format = Definition.Format("{A}-{*B}", "[Chars(\"a-z\")] Utf8Span A", "Utf8Span B");
        for (var i = 0; i < Edits; i++)
        {
            var edited = i % 2 == 0 ? format : format.Replace("-{", $"-{i}{{");
            var compilation = GeneratorHarness.Compile(edited, $"class Unrelated{i};");
            driver = driver.RunGenerators(compilation);
            Assert.Single(driver.GetRunResult().GeneratedTrees);
            seen.Add(new(compilation));
        }
        return seen;
    }
}
