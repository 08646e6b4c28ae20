using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Generator.Diagnostics.Samples;

/// <summary>What a project says of a file that is a sample.</summary>
/// <param name="Format">The full name of its format's type.</param>
/// <param name="ExpectationName">What is expected of it, as the project says it; empty if that says nothing.</param>
internal sealed record SampleMetadata(string Format, string ExpectationName)
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>What is expected of it; null if the project says what cannot be.</summary>
    public SampleExpectation? Expectation =>
        ExpectationName.Length == 0 ? SampleExpectation.Accepted
        : Enum.TryParse<SampleExpectation>(ExpectationName, ignoreCase: true, out var expectation) && char.IsLetter(ExpectationName[0])
            ? expectation
            : null;

    /// <summary>What is said of a file; null if it is no sample.</summary>
    public static SampleMetadata? Of(AnalyzerOptions options, AdditionalText file)
    {
        var values = options.AnalyzerConfigOptionsProvider.GetOptions(file);
        return values.TryGetValue(Prefix + "ArticleFormat", out var format) && format.Length > 0
            ? new(format, values.TryGetValue(Prefix + "ArticleExpect", out var expectation) ? expectation : "")
            : null;
    }
}
