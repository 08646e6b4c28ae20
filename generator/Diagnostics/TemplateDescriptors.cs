using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Mistakes in the syntax of a template: AS1xx.</summary>
internal static class TemplateDescriptors
{
    public static readonly DiagnosticDescriptor UnclosedOpener = new(
        DescriptorIds.UnclosedOpener,
        "A brace or bracket is not closed",
        "'{0}' is not closed; double it to mean the character itself",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnmatchedCloser = new(
        DescriptorIds.UnmatchedCloser,
        "A brace or bracket closes nothing",
        "'{0}' closes nothing; double it to mean the character itself",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidHole = new(
        DescriptorIds.InvalidHole,
        "A hole does not name a property",
        "'{0}' is not the name of a property; write {{Name}}, or {{*Name}} for the rest",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EmptyGroup = new(
        DescriptorIds.EmptyGroup,
        "An optional group is empty",
        "The optional group is empty; put into it what may be absent",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MisplacedRest = new(
        DescriptorIds.MisplacedRest,
        "The rest is not alone",
        "'{{*{0}}}' is one rest too many or stands in a group; a template has one rest at most, outside of any group",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor RepeatedHole = new(
        DescriptorIds.RepeatedHole,
        "A property has two holes",
        "'{0}' stands in the template twice; give each hole a property of its own",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidText = new(
        DescriptorIds.InvalidText,
        "The text of a template is not Unicode",
        "The text has half a surrogate pair, which has no UTF-8",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TooDeep = new(
        DescriptorIds.TooDeep,
        "Groups are too deep",
        "Groups stand in groups more than sixteen deep; make formats of their own of the inner ones",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
