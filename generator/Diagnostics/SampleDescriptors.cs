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

    public static readonly DiagnosticDescriptor RewrittenSample = _topic.Warning(
        DescriptorIds.RewrittenSample,
        "Writing does not give a sample back",
        "A document of '{0}' is written with {1} from here on, and there is {2}; write the sample so, or say that it is rewritten");

    public static readonly DiagnosticDescriptor GivenBackSample = _topic.Warning(
        DescriptorIds.GivenBackSample,
        "A sample that is to be rewritten is given back",
        "'{0}' gives this sample back as it is; do not say that it is rewritten");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        [RefusedSample, AcceptedSample, UnclearSample, RewrittenSample, GivenBackSample];
}
