using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Mistakes in the names and lines of headers: AS2xx, AS3xx.</summary>
internal static class HeaderDescriptors
{
    private static readonly DescriptorTopic _topic = new("headers");

    public static readonly DiagnosticDescriptor InvalidNameEnd = _topic.Error(
        DescriptorIds.InvalidNameEnd,
        "The end of header names cannot be read",
        "The NameEnd of '{0}' has to be one or more visible ASCII characters, as ':' is");

    public static readonly DiagnosticDescriptor InvalidHeaderName = _topic.Error(
        DescriptorIds.InvalidHeaderName,
        "The name of a header cannot be read",
        "'{0}' is no name of a header; give [Header] one of visible ASCII characters, without the NameEnd");

    public static readonly DiagnosticDescriptor SharedHeaderName = _topic.Error(
        DescriptorIds.SharedHeaderName,
        "Two properties take one header",
        "Another property takes {0} already; remove one of them, or give it another name with [Header]");

    public static readonly DiagnosticDescriptor IndistinctHeaderLines = _topic.Error(
        DescriptorIds.IndistinctHeaderLines,
        "The lines of headers cannot be told apart",
        "The lines of '{0}' cannot be told apart: {1}");

    public static readonly DiagnosticDescriptor TakenByHeaders = _topic.Error(
        DescriptorIds.TakenByHeaders,
        "Headers would take the text behind them",
        "'{0}' goes on over \"{1}\", which begins a line of it; put text behind it that is no line of '{2}'");
}
