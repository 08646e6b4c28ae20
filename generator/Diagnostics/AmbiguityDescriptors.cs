using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Definitions that could be read in more than one way: AS3xx.</summary>
internal static class AmbiguityDescriptors
{
    private static readonly DescriptorTopic _topic = new("ambiguity");

    public static readonly DiagnosticDescriptor IndistinctNeighbours = _topic.Error(
        DescriptorIds.IndistinctNeighbours,
        "Two neighbours cannot be told apart",
        "Nothing says where '{0}' ends and '{1}' begins{2}; put text between them, or give '{0}' a [Length] or [Chars]");

    public static readonly DiagnosticDescriptor UndecidedGroup = _topic.Error(
        DescriptorIds.UndecidedGroup,
        "It cannot be told whether a value or an optional group goes on",
        "Nothing says where '{0}' ends if '{1}' may follow{2}; give '{0}' a [Length] or [Chars] that the group "
        + "cannot start with, or let the group start, and what stands behind it continue, with texts that differ");
}
