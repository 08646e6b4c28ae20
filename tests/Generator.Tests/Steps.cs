using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Tests;

/// <summary>Looks why the generator's steps ran.</summary>
internal static class Steps
{
    /// <summary>Requires that steps were there, and made nothing new.</summary>
    public static void AssertAllCached(GeneratorDriverRunResult result, IEnumerable<string> names)
    {
        var steps = result.Results[0].TrackedSteps;
        foreach (var name in names.Where(steps.ContainsKey))
            Assert.All(ReasonsOf(result, name), reason => Assert.True(IsCached(reason), $"The step {name} was {reason}."));
        Assert.All(
            result.Results[0].TrackedOutputSteps.Values.SelectMany(outputs => outputs).SelectMany(step => step.Outputs),
            output => Assert.True(IsCached(output.Reason), $"An output was {output.Reason}."));
    }

    /// <summary>Why each output of a step is what it is.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> ReasonsOf(GeneratorDriverRunResult result, string name) =>
        [.. result.Results[0].TrackedSteps[name].SelectMany(step => step.Outputs).Select(output => output.Reason)];

    private static bool IsCached(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
