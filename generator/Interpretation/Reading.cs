namespace ArticleSchema.Generator.Interpretation;

/// <summary>What reading a window as an article has come to.</summary>
/// <param name="Article">The article; null if there is none.</param>
/// <param name="Failure">Why there is none; if there is one, how far an optional part of it got that is not there.</param>
internal readonly record struct Reading(ReadArticle? Article, Failure Failure)
{
    /// <summary>How many bytes the article takes; −1 if there is none.</summary>
    public int Length => Article?.Text.Length ?? -1;

    /// <summary>No article.</summary>
    public static Reading Of(Failure failure) => new(null, failure);
}

/// <summary>What reading the place of a member has come to.</summary>
/// <param name="Value">The value; null if it is absent.</param>
/// <param name="Failure">Why it is refused.</param>
internal readonly record struct ValueReading(ReadValue? Value, Failure Failure)
{
    /// <summary>Nothing stands for the value.</summary>
    public static ValueReading Absent => default;

    /// <summary>A value.</summary>
    public static ValueReading Of(ReadValue value) => new(value, Failure.None);

    /// <summary>No value.</summary>
    public static ValueReading Of(Failure failure) => new(null, failure);
}
