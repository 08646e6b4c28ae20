using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>What branches of a choice can ask of the place of an element in its list: AS2xx, AS3xx.</summary>
internal static class ChoiceDescriptors
{
    public static readonly DiagnosticDescriptor UnknownBranch = new(
        DescriptorIds.UnknownBranch,
        "A branch names a neighbour that is none",
        "[{0}] of '{1}' names {2}; name one or more branches of '{3}', with nameof",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ImpossiblePlace = new(
        DescriptorIds.ImpossiblePlace,
        "A branch can never match where it may stand",
        "'{0}' can never match: {1}; let one of its constraints, or of those of the branches that it names, be less",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
