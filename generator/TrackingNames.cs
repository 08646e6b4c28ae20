namespace ArticleSchema.Generator;

/// <summary>The names of the generator's steps; tests look by them whether a step was cached.</summary>
internal static class TrackingNames
{
    /// <summary>What an annotated type says, read off its symbol: the only step that sees symbols, and that runs at each edit.</summary>
    public const string Definition = nameof(Definition);

    /// <summary>The format as declared.</summary>
    public const string Model = nameof(Model);

    /// <summary>How it is read.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>The generated text.</summary>
    public const string Source = nameof(Source);

    /// <summary>Names of types that differ by case alone, for which file names would clash.</summary>
    public const string Clashes = nameof(Clashes);

    public static readonly IReadOnlyList<string> All = [Definition, Model, Plan, Source, Clashes];
}
