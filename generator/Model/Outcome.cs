namespace ArticleSchema.Generator.Model;

/// <summary>What a stage made of its input, or why it made nothing.</summary>
/// <param name="Value">The result; null if there are findings.</param>
/// <param name="Findings">The mistakes; empty if there is a result.</param>
internal sealed record Outcome<T>(T? Value, EquatableArray<Finding> Findings)
    where T : class;

internal static class Outcome
{
    public static Outcome<T> Of<T>(T value, List<Finding> findings)
        where T : class =>
        new(findings.Count == 0 ? value : null, findings.ToEquatableArray());
}
