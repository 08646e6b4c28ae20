using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics.Usage;

/// <summary>Traps in the use of the generated code: AS6xx.</summary>
internal static class UsageDescriptors
{
    private static readonly DescriptorTopic _topic = new("usage");

    public static readonly DiagnosticDescriptor IgnoredFailure = _topic.Warning(
        DescriptorIds.IgnoredFailure,
        "The failure of a call is ignored",
        "Nothing looks whether '{0}' succeeds; test its result or its error, or say with '_ =' that it does not matter");

    public static readonly DiagnosticDescriptor TextComparedAsString = _topic.Info(
        DescriptorIds.TextComparedAsString,
        "A text is made a string to be compared",
        "'{0}' is made a string only to be compared; compare its bytes, which allocates nothing: {1}");

    public static readonly DiagnosticDescriptor TextComparedAsStringInLoop = _topic.Warning(
        DescriptorIds.TextComparedAsStringInLoop,
        "A text is made a string to be compared, over and over",
        "'{0}' is made a string in each round of a loop, only to be compared; compare its bytes, which allocates nothing: {1}");

    public static readonly DiagnosticDescriptor OverlappingDestination = _topic.Warning(
        DescriptorIds.OverlappingDestination,
        "The values of an article lie where it is written",
        "'{0}' lies in '{1}', into which the article is written: it is refused; write it into another buffer");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        [IgnoredFailure, TextComparedAsString, TextComparedAsStringInLoop, OverlappingDestination];
}
