using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics.Samples;

/// <summary>A text that a format has to accept, or to refuse.</summary>
internal abstract class Sample
{
    /// <summary>The text as the format reads it: UTF-8.</summary>
    public abstract byte[] Utf8 { get; }

    /// <summary>What is expected of it.</summary>
    public abstract SampleExpectation Expectation { get; }

    /// <summary>The place of the sample as a whole.</summary>
    public abstract Location Location { get; }

    /// <summary>The place of the character at an offset, or of the end.</summary>
    public abstract Location LocationOf(int offset);
}
