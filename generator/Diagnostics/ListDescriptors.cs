using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Mistakes in how a list is taken apart: AS2xx, AS3xx.</summary>
internal static class ListDescriptors
{
    private static readonly DescriptorTopic _topic = new("lists");

    public static readonly DiagnosticDescriptor MissingSeparator = _topic.Error(
        DescriptorIds.MissingSeparator,
        "A list has no separator",
        "'{0}' is a list and needs a [Separator], which is not empty, or [BlankLines]; only articles that end by themselves "
        + "can do without");

    public static readonly DiagnosticDescriptor InvalidOccurrence = _topic.Error(
        DescriptorIds.InvalidOccurrence,
        "A number of elements is impossible",
        "The [MinOccurs] or [MaxOccurs] of '{0}' is impossible; both are at least 1, and the greatest is not less than the least; "
        + "for a list that may be empty remove [MinOccurs], or put the list into an optional group");

    public static readonly DiagnosticDescriptor EmptyElements = _topic.Error(
        DescriptorIds.EmptyElements,
        "A repetition can match nothing",
        "'{0}' has no separator, and even \"\" is a '{1}': nothing says how many of those stand anywhere; give '{0}' a [Separator], or let each "
        + "'{1}' have something that is always there");

    public static readonly DiagnosticDescriptor RereadElements = _topic.Error(
        DescriptorIds.RereadElements,
        "Elements of a list could be looked at again and again",
        "Reading '{0}' could take time that grows with the square of the text: '{1}' in '{2}' may be looked for up to the end of "
        + "it, for each element again; give the values in that [Chars] with which no element begins, or [Chars] and a greatest [Length], "
        + "or give '{0}' a [Separator] or [MaxOccurs]");
}
