using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Mistakes in the annotated type itself: AS2xx.</summary>
internal static class TypeDescriptors
{
    private static readonly DescriptorTopic _topic = new("types");

    public static readonly DiagnosticDescriptor NotAView = _topic.Error(
        DescriptorIds.NotAView,
        "The annotated type is neither a view nor a document",
        "'{0}', and each type around it, has to be partial, and '{0}' a 'readonly ref partial struct', or a record, class or struct "
        + "with properties of its own");

    public static readonly DiagnosticDescriptor GenericType = _topic.Error(
        DescriptorIds.GenericType,
        "The annotated type is generic",
        "'{0}' is generic or stands in a generic type; a format has no type parameters; remove them, or move it out of that type");

    public static readonly DiagnosticDescriptor InvalidOutputNewLine = _topic.Error(
        DescriptorIds.InvalidOutputNewLine,
        "The output new line is neither LF nor CRLF",
        "The OutputNewLine of '{0}' has to be \"\\n\" or \"\\r\\n\"");

    public static readonly DiagnosticDescriptor RecursiveFormat = _topic.Error(
        DescriptorIds.RecursiveFormat,
        "A format holds itself",
        "'{0}' makes '{1}' hold itself, and reading it might never end; let it hold another format");

    public static readonly DiagnosticDescriptor UselessGuard = _topic.Error(
        DescriptorIds.UselessGuard,
        "What may stand next to a format is never looked at",
        "[{1}] means nothing on '{0}', which cannot be read from its {2} where other text goes on; remove it, or let every hole end by itself");

    public static readonly DiagnosticDescriptor AnnotatedTwice = _topic.Error(
        DescriptorIds.AnnotatedTwice,
        "A type is annotated twice",
        "'{0}' has more than one of [ArticleFormat], [ArticleChoice] and [ArticleHeaders]; keep one of them");

    public static readonly DiagnosticDescriptor NotConstructible = _topic.Error(
        DescriptorIds.NotConstructible,
        "A document cannot be made of its values",
        "'{0}' cannot be made: it lacks {1}; every property of the template is a parameter of one constructor, by its name, or "
        + "can be set");
}
