using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Mistakes in the properties of a definition: AS2xx.</summary>
internal static class MemberDescriptors
{
    private static readonly DescriptorTopic _topic = new("members");

    public static readonly DiagnosticDescriptor UnknownMember = _topic.Error(
        DescriptorIds.UnknownMember,
        "A hole names no property",
        "There is no property '{0}'; declare it, in a view as a partial property, or correct the name");

    public static readonly DiagnosticDescriptor UnusedMember = _topic.Error(
        DescriptorIds.UnusedMember,
        "A partial property has no hole",
        "'{0}' has no place in the format; put {{{0}}} into the template (in a choice: annotate it with "
        + "[Branch]), or remove it");

    public static readonly DiagnosticDescriptor UnsupportedType = _topic.Error(
        DescriptorIds.UnsupportedType,
        "The type of a property cannot be read or written here",
        "'{0}' cannot be of type '{1}' here; use Utf8Span, Utf8List, ArticleList<T>, ValueList<T>, a number, a date, an enum, another view, "
        + "or a type that is IUtf8SpanParsable and IUtf8SpanFormattable, or give it a [Converter]; in a document: string, arrays, another "
        + "document");

    public static readonly DiagnosticDescriptor NotPartial = _topic.Error(
        DescriptorIds.NotPartial,
        "The property of a hole is not a partial one",
        "'{0}' has to be a partial property with only a get accessor: public partial … {0} {{ get; }}");

    public static readonly DiagnosticDescriptor ReservedName = _topic.Error(
        DescriptorIds.ReservedName,
        "A property has the name of a generated member",
        "'{0}' is a keyword, or the name of a member that is generated; choose another, and keep its JSON name with "
        + "[JsonPropertyName]");

    public static readonly DiagnosticDescriptor MisplacedAttribute = _topic.Error(
        DescriptorIds.MisplacedAttribute,
        "An attribute does not fit its property",
        "[{0}] means nothing on {1}; remove it");

    public static readonly DiagnosticDescriptor CannotBeAbsent = _topic.Error(
        DescriptorIds.CannotBeAbsent,
        "A property that can be absent cannot say so",
        "'{0}' can be absent; make its type nullable, or Optional<T> for a text or another format");

    public static readonly DiagnosticDescriptor NeverAbsent = _topic.Error(
        DescriptorIds.NeverAbsent,
        "A property outside of any optional group is optional",
        "'{0}' is always there; put its hole into an optional group, give it a [NilValue], or make its type one that is not optional");

    public static readonly DiagnosticDescriptor SharedJsonName = _topic.Error(
        DescriptorIds.SharedJsonName,
        "Two properties have one name in JSON",
        "\"{0}\" is the JSON name of two properties; give each a name of its own with [JsonPropertyName]");

    public static readonly DiagnosticDescriptor UnknownJsonValue = _topic.Error(
        DescriptorIds.UnknownJsonValue,
        "A property that does not exist stands for a format in JSON",
        "There is no property '{0}' to stand for the format in JSON; name one that has a hole, or none for the text");

    public static readonly DiagnosticDescriptor UnknownRole = _topic.Error(
        DescriptorIds.UnknownRole,
        "A role is in no vocabulary",
        "The role of '{0}' is no member of an enum; declare an enum of the roles, and name one of its members");
}
