using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>The outcome of reading a window: nothing, or the expectation that was not met and where; the runtime's
/// <c>ArticleFailure</c>.</summary>
/// <param name="Expectation">The expectation; null if the window was read.</param>
/// <param name="Format">The format that has it.</param>
/// <param name="Offset">The place of the failure in the article, in bytes.</param>
internal readonly record struct Failure(Expectation? Expectation, string Format, int Offset)
{
    /// <summary>The window was read.</summary>
    public static Failure None => default;

    /// <summary>Whether the window was read.</summary>
    public bool IsNone => Expectation is null;

    /// <summary>Of this failure and one met earlier, the one that got further; this one if both got as far.</summary>
    public Failure OrFurther(Failure earlier) => !earlier.IsNone && (IsNone || earlier.Offset > Offset) ? earlier : this;

    /// <summary>The same, both on the way from the end.</summary>
    public Failure OrFurtherFromEnd(Failure earlier) => !earlier.IsNone && (IsNone || earlier.Offset < Offset) ? earlier : this;
}
