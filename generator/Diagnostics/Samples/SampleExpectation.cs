namespace ArticleSchema.Generator.Diagnostics.Samples;

/// <summary>What is expected of a sample.</summary>
internal enum SampleExpectation
{
    /// <summary>That the format accepts it; a document of it is written as the same text.</summary>
    Accepted,

    /// <summary>That the format refuses it.</summary>
    Refused,

    /// <summary>That the format accepts it, and a document of it is written as another text.</summary>
    Rewritten,
}
