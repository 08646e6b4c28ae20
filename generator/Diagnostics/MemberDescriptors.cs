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
        "'{0}' cannot be of type '{1}' here; use Utf8Span, Utf8List, ArticleList<T>, DateOnly, a whole number or "
        + "another format",
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
        "The annotated type is not a view",
        "'{0}', and each type around it, has to be partial, and '{0}' a struct declared as 'readonly ref partial "
        + "struct'",
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
        "A property in an optional group cannot say that it is absent",
        "'{0}' stands in an optional group; make its type nullable, or Optional<T> for a text or another format",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NeverAbsent = new(
        DescriptorIds.NeverAbsent,
        "A property outside of any optional group is optional",
        "'{0}' is always there; put its hole into an optional group, or make its type one that is not optional",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoBranches = new(
        DescriptorIds.NoBranches,
        "A choice has no branches",
        "'{0}' has no branches; annotate its partial properties with [Branch]",
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
        "The [Literal], [Initiator] or [Terminator] of '{0}' names no text, or an empty one; every text has at least one character",
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
        "[NotPrecededBy] means nothing on '{0}', which cannot be read from its end; remove it, or let every hole end by itself",
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
}
