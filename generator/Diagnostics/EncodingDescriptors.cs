using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Mistakes in the encoding of a definition: AS246 and AS247.</summary>
internal static class EncodingDescriptors
{
    private static readonly DescriptorTopic _topic = new("encodings");

    public static readonly DiagnosticDescriptor ByteOrderMarkWithoutUtf8 = _topic.Error(
        DescriptorIds.ByteOrderMarkWithoutUtf8,
        "A byte order mark is declared before text that is not UTF-8",
        "A byte order mark stands before UTF-8 alone, and the articles are {0}; remove ByteOrderMark, or declare an encoding that begins "
        + "with UTF-8");

    public static readonly DiagnosticDescriptor NotInEncoding = _topic.Error(
        DescriptorIds.NotInEncoding,
        "A text has no bytes in the encoding of its format",
        "{0} is never met in {1}, which lacks one of its characters; use another text, or another encoding");
}
