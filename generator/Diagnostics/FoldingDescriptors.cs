using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Mistakes in how texts are folded: AS2xx, AS3xx.</summary>
internal static class FoldingDescriptors
{
    private static readonly DescriptorTopic _topic = new("folding");

    public static readonly DiagnosticDescriptor HalfFolded = _topic.Error(
        DescriptorIds.HalfFolded,
        "A property has a folding or a folded type, but not both",
        "'{0}' needs both a [Folding] and the type FoldedText, or FoldedList of a list; a text that is not folded is a Utf8Span or a Utf8List");

    public static readonly DiagnosticDescriptor InvalidFolding = _topic.Error(
        DescriptorIds.InvalidFolding,
        "A folding is impossible",
        "The folding of '{0}' is impossible: {1}");

    public static readonly DiagnosticDescriptor FoldIsSeparator = _topic.Error(
        DescriptorIds.FoldIsSeparator,
        "A folded line would end the element of a list",
        "The separator \"{1}\" of '{0}' stands wherever a line of it ends; use [BlankLines], or a separator that no folded line begins with");

    public static readonly DiagnosticDescriptor FoldIsDelimiter = _topic.Error(
        DescriptorIds.FoldIsDelimiter,
        "A folded text would end with its first line",
        "'{0}' ends at the first \"{1}\", where only a line of it may end; put an empty line behind it, or text that no folded line begins with");
}
