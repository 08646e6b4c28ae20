using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Lists that could not be read in linear time: AS3xx.</summary>
internal static class RepetitionDescriptors
{
    public static readonly DiagnosticDescriptor RereadElements = new(
        DescriptorIds.RereadElements,
        "Elements of a list could be looked at again and again",
        "Reading '{0}' could take time that grows with the square of the text: '{1}' in '{2}' may be looked for up to the end of "
        + "it, for each element again; give the values in that [Chars] with which no element begins, or [Chars] and a greatest [Length], "
        + "or give '{0}' a [Separator] or [MaxOccurs]",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
