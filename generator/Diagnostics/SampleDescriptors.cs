using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Samples that are not read as they have to be: AS5xx.</summary>
internal static class SampleDescriptors
{
    public static readonly DiagnosticDescriptor RefusedSample = new(
        DescriptorIds.RefusedSample,
        "A sample is refused",
        "{0}: expected {1}, and there is {2}; change the sample or the definition",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor AcceptedSample = new(
        DescriptorIds.AcceptedSample,
        "A sample that must be refused is accepted",
        "'{0}' accepts this sample, which it has to refuse; change the sample or the definition",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownFormat = new(
        DescriptorIds.UnknownFormat,
        "A sample has no format",
        "'{0}' is no format that this project declares; give the full name of an annotated type",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownExpectation = new(
        DescriptorIds.UnknownExpectation,
        "It is not known what is expected of a sample",
        "'{0}' is nothing that can be expected of a sample; let ArticleExpect be 'accepted' or 'refused', or leave it out",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        [RefusedSample, AcceptedSample, UnknownFormat, UnknownExpectation];
}
