using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Constraints of texts that contradict each other: AS2xx.</summary>
internal static class TextDescriptors
{
    public static readonly DiagnosticDescriptor ContradictoryEdges = new(
        DescriptorIds.ContradictoryEdges,
        "A text can have no first or no last character",
        "'{0}' can be no text: there is no character that it could {1} with; {2} have to leave one",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
