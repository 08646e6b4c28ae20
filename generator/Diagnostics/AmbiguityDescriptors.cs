using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Definitions that could be read in more than one way, or never: AS3xx.</summary>
internal static class AmbiguityDescriptors
{
    public static readonly DiagnosticDescriptor IndistinctNeighbours = new(
        DescriptorIds.IndistinctNeighbours,
        "Two neighbours cannot be told apart",
        "Nothing says where '{0}' ends and '{1}' begins: in \"{2}\" '{0}' could be \"{3}\" or more; put text "
        + "between them, or give '{0}' a [Length] or [Chars]",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UndecidedGroup = new(
        DescriptorIds.UndecidedGroup,
        "It cannot be told whether a value or an optional group goes on",
        "Nothing says where '{0}' ends if '{1}' may follow; give '{0}' a [Length] or [Chars] that the group "
        + "cannot start with, or let the group start, and what stands behind it continue, with texts that differ",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnreachableBranch = new(
        DescriptorIds.UnreachableBranch,
        "A branch can never match",
        "'{0}' can never match: '{1}' before it takes every text; move '{1}' to the end, or give it constraints",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
