using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Mistakes in the syntax of a template, and in texts of any kind: AS1xx.</summary>
internal static class TemplateDescriptors
{
    private static readonly DescriptorTopic _topic = new("template");

    public static readonly DiagnosticDescriptor UnclosedOpener = _topic.Error(
        DescriptorIds.UnclosedOpener,
        "A brace or bracket is not closed",
        "'{0}' is not closed; double it to mean the character itself");

    public static readonly DiagnosticDescriptor UnmatchedCloser = _topic.Error(
        DescriptorIds.UnmatchedCloser,
        "A brace or bracket closes nothing",
        "'{0}' closes nothing; double it to mean the character itself");

    public static readonly DiagnosticDescriptor InvalidHole = _topic.Error(
        DescriptorIds.InvalidHole,
        "A hole does not name a property",
        "'{0}' is not the name of a property; write {{Name}}, or {{*Name}} for the rest");

    public static readonly DiagnosticDescriptor EmptyGroup = _topic.Error(
        DescriptorIds.EmptyGroup,
        "An optional group is empty",
        "The optional group is empty; put into it what may be absent");

    public static readonly DiagnosticDescriptor MisplacedRest = _topic.Error(
        DescriptorIds.MisplacedRest,
        "The rest is not alone",
        "'{{*{0}}}' is one rest too many or stands in a group; a template has one rest at most, outside of any group");

    public static readonly DiagnosticDescriptor RepeatedHole = _topic.Error(
        DescriptorIds.RepeatedHole,
        "A property has two holes",
        "'{0}' stands in the template twice; give each hole a property of its own");

    public static readonly DiagnosticDescriptor InvalidText = _topic.Error(
        DescriptorIds.InvalidText,
        "The text of a template is not Unicode",
        "The text has half a surrogate pair, which has no UTF-8");

    public static readonly DiagnosticDescriptor TooDeep = _topic.Error(
        DescriptorIds.TooDeep,
        "Groups are too deep",
        "Groups stand in groups more than sixteen deep; make formats of their own of the inner ones");
}
