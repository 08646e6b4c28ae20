using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Mistakes in the members and types of a definition: AS2xx.</summary>
internal static class MemberDescriptors
{
    public static readonly DiagnosticDescriptor UnknownMember = new(
        DescriptorIds.UnknownMember,
        "A hole names no property",
        "There is no property '{0}'; declare it as a partial property, or correct the name",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnusedMember = new(
        DescriptorIds.UnusedMember,
        "A partial property has no hole",
        "'{0}' has no place in the format; put {{{0}}} into the template (in a choice: annotate it with "
        + "[Branch]), or remove it",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnsupportedType = new(
        DescriptorIds.UnsupportedType,
        "The type of a property cannot be read or written here",
        "'{0}' cannot be of type '{1}' here; use Utf8Span, Utf8List, ArticleList<T>, ValueList<T>, a number, a date, an enum, another view, "
        + "or a type that is IUtf8SpanParsable and IUtf8SpanFormattable, or give it a [Converter]; in a document: string, arrays, another "
        + "document",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotPartial = new(
        DescriptorIds.NotPartial,
        "The property of a hole is not a partial one",
        "'{0}' has to be a partial property with only a get accessor: public partial … {0} {{ get; }}",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotAView = new(
        DescriptorIds.NotAView,
        "The annotated type is neither a view nor a document",
        "'{0}', and each type around it, has to be partial, and '{0}' a 'readonly ref partial struct', or a record, class or struct "
        + "with properties of its own",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor GenericType = new(
        DescriptorIds.GenericType,
        "The annotated type is generic",
        "'{0}' is generic or stands in a generic type; a format has no type parameters",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ReservedName = new(
        DescriptorIds.ReservedName,
        "A property has the name of a generated member",
        "'{0}' is a keyword, or the name of a member that is generated; choose another, and keep its JSON name with "
        + "[JsonPropertyName]",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MisplacedAttribute = new(
        DescriptorIds.MisplacedAttribute,
        "An attribute does not fit its property",
        "[{0}] means nothing on {1}; remove it",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingSeparator = new(
        DescriptorIds.MissingSeparator,
        "A list has no separator",
        "'{0}' is a list and needs a [Separator], which is not empty, or [BlankLines]; only articles that end by themselves, and "
        + "are never empty, can do without",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor WrongPattern = new(
        DescriptorIds.WrongPattern,
        "A pattern does not describe its value",
        "'{0}' is not a pattern for this value; it is made of {1}",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidCharacterClass = new(
        DescriptorIds.InvalidCharacterClass,
        "A character class cannot be read",
        "'{0}' is not a character class; write single characters and ranges as in \"A-Za-z0-9\", \"^…\" for "
        + "all others, or several of these with a '|' between them",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidLength = new(
        DescriptorIds.InvalidLength,
        "A length is impossible",
        "The [Length] of '{0}' is impossible; the least length is at least 0, the greatest at least 1 and not "
        + "less than the least",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor CannotBeAbsent = new(
        DescriptorIds.CannotBeAbsent,
        "A property that can be absent cannot say so",
        "'{0}' can be absent; make its type nullable, or Optional<T> for a text or another format",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NeverAbsent = new(
        DescriptorIds.NeverAbsent,
        "A property outside of any optional group is optional",
        "'{0}' is always there; put its hole into an optional group, give it a [NilValue], or make its type one that is not optional",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoBranches = new(
        DescriptorIds.NoBranches,
        "A choice has no branches",
        "'{0}' has no branches; annotate its partial properties with [Branch]; in a document, nest types that derive from it and have an "
        + "[ArticleFormat]",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidOutputNewLine = new(
        DescriptorIds.InvalidOutputNewLine,
        "The output new line is neither LF nor CRLF",
        "The OutputNewLine of '{0}' has to be \"\\n\" or \"\\r\\n\"",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor RecursiveFormat = new(
        DescriptorIds.RecursiveFormat,
        "A format holds itself",
        "'{0}' makes '{1}' hold itself, and reading it might never end; let it hold another format",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EmptyLiteral = new(
        DescriptorIds.EmptyLiteral,
        "A literal is empty",
        "A literal of '{0}' names no text, or an empty one; every text has at least one character",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidOccurrence = new(
        DescriptorIds.InvalidOccurrence,
        "A number of elements is impossible",
        "The [MinOccurs] or [MaxOccurs] of '{0}' is impossible; both are at least 1, and the greatest is not less than the least; "
        + "for a list that may be empty remove [MinOccurs], or put the list into an optional group",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UselessGuard = new(
        DescriptorIds.UselessGuard,
        "A guard can never be looked at",
        "[{1}] means nothing on '{0}', which cannot be read from its {2} where other text goes on; remove it, or let every hole end by itself",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SharedLiteral = new(
        DescriptorIds.SharedLiteral,
        "A literal stands for two members of an enum",
        "\"{0}\" stands for two members of the enum of '{1}'; give each member literals of its own, with [IgnoreCase] ones that "
        + "differ by more than case",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SharedJsonName = new(
        DescriptorIds.SharedJsonName,
        "Two properties have one name in JSON",
        "\"{0}\" is the JSON name of two properties; give each a name of its own with [JsonPropertyName]",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor AnnotatedTwice = new(
        DescriptorIds.AnnotatedTwice,
        "A type is annotated twice",
        "'{0}' has [ArticleFormat] or [ArticleChoice] more than once; a type is one format, or one choice",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotConstructible = new(
        DescriptorIds.NotConstructible,
        "A document cannot be made of its values",
        "'{0}' cannot be made: it lacks {1}; every property of the template is a parameter of one constructor, by its name, or "
        + "can be set",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ConcreteChoice = new(
        DescriptorIds.ConcreteChoice,
        "A choice of documents is not abstract",
        "'{0}' has to be abstract; its branches are the types within it that derive from it and have an [ArticleFormat]",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownLanguage = new(
        DescriptorIds.UnknownLanguage,
        "The names of a language are not known",
        "The names of months and days in '{0}' are not known; use en, de, es, fr or it, or an enum with [Literal]",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidNameEnd = new(
        DescriptorIds.InvalidNameEnd,
        "The end of header names cannot be read",
        "The NameEnd of '{0}' has to be one or more visible ASCII characters, as ':' is",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidHeaderName = new(
        DescriptorIds.InvalidHeaderName,
        "The name of a header cannot be read",
        "'{0}' is no name of a header; it is made of visible ASCII characters, without the NameEnd",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SharedHeaderName = new(
        DescriptorIds.SharedHeaderName,
        "Two properties take one header",
        "Another property takes {0} already; remove one of them, or give it another name with [Header]",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
