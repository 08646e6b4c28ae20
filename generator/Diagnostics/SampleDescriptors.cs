using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Samples that are not read as they have to be: AS5xx.</summary>
internal static class SampleDescriptors
{
    private static readonly DescriptorTopic _topic = new("samples");

    public static readonly DiagnosticDescriptor RefusedSample = _topic.Error(
        DescriptorIds.RefusedSample,
        "A sample is refused",
        "{0}: expected {1}, and there is {2}; change the sample or the definition");

    public static readonly DiagnosticDescriptor AcceptedSample = _topic.Error(
        DescriptorIds.AcceptedSample,
        "A sample that must be refused is accepted",
        "'{0}' accepts this sample, which it has to refuse; change the sample or the definition");

    public static readonly DiagnosticDescriptor UnclearSample = _topic.Error(
        DescriptorIds.UnclearSample,
        "It is not known what a sample is of, or what is expected of it",
        "'{0}' is no {1}");

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [RefusedSample, AcceptedSample, UnclearSample];
}
