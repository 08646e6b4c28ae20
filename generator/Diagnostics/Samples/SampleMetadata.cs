using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Generator.Diagnostics.Samples;

/// <summary>What a project says of a file that is a sample.</summary>
/// <param name="Format">The full name of its format's type.</param>
/// <param name="Expectation">What is expected of it; empty if nothing is said.</param>
internal sealed record SampleMetadata(string Format, string Expectation)
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>Whether the format has to refuse it.</summary>
    public bool IsRefused => Is("refused");

    /// <summary>Whether what is expected of it can be.</summary>
    public bool IsExpectationKnown => Expectation.Length == 0 || Is("accepted") || IsRefused;

    /// <summary>What is said of a file; null if it is no sample.</summary>
    public static SampleMetadata? Of(AnalyzerOptions options, AdditionalText file)
    {
        var values = options.AnalyzerConfigOptionsProvider.GetOptions(file);
        return values.TryGetValue(Prefix + "ArticleFormat", out var format) && format.Length > 0
            ? new(format, values.TryGetValue(Prefix + "ArticleExpect", out var expectation) ? expectation : "")
            : null;
    }

    private bool Is(string expectation) => string.Equals(Expectation, expectation, StringComparison.OrdinalIgnoreCase);
}
