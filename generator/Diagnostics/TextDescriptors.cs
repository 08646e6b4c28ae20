using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Constraints of texts that nothing can hold: AS2xx.</summary>
internal static class TextDescriptors
{
    private static readonly DescriptorTopic _topic = new("texts");

    public static readonly DiagnosticDescriptor InvalidCharacterClass = _topic.Error(
        DescriptorIds.InvalidCharacterClass,
        "A character class cannot be read",
        "'{0}' is not a character class; write single characters and ranges as in \"A-Za-z0-9\", \"^…\" for "
        + "all others, or several of these with a '|' between them");

    public static readonly DiagnosticDescriptor InvalidLength = _topic.Error(
        DescriptorIds.InvalidLength,
        "A length is impossible",
        "The [Length] of '{0}' is impossible; the least length is at least 0, the greatest at least 1 and not "
        + "less than the least");

    public static readonly DiagnosticDescriptor ContradictoryEdges = _topic.Error(
        DescriptorIds.ContradictoryEdges,
        "A text can have no first or no last character",
        "'{0}' can be no text: there is no character that it could {1} with; {2} have to leave one");
}
