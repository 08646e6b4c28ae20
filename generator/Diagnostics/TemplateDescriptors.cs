using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Mistakes in the syntax of a template, and in texts of any kind: AS1xx.</summary>
internal static class TemplateDescriptors
{
    private static readonly DescriptorTopic _topic = new("template");

    public static readonly DiagnosticDescriptor UnclosedOpener = _topic.Error(
        DescriptorIds.UnclosedOpener,
        "A brace or bracket is not closed",
        "'{0}' is not closed; close it, or double it to mean the character itself");

    public static readonly DiagnosticDescriptor UnmatchedCloser = _topic.Error(
        DescriptorIds.UnmatchedCloser,
        "A brace or bracket closes nothing",
        "'{0}' closes nothing; remove it, or double it to mean the character itself");

    public static readonly DiagnosticDescriptor InvalidHole = _topic.Error(
        DescriptorIds.InvalidHole,
        "A hole does not name a property",
        "'{0}' is not the name of a property; write {{Name}}, or {{*Name}} for the rest; double braces that are text");

    public static readonly DiagnosticDescriptor EmptyGroup = _topic.Error(
        DescriptorIds.EmptyGroup,
        "An optional group is empty",
        "The optional group is empty; put into it what may be absent, or remove it");

    public static readonly DiagnosticDescriptor MisplacedRest = _topic.Error(
        DescriptorIds.MisplacedRest,
        "The rest is not alone",
        "'{{*{0}}}' is one rest too many or stands in a group; a template has one rest at most, outside of any group; "
        + "write {{{0}}}");

    public static readonly DiagnosticDescriptor RepeatedHole = _topic.Error(
        DescriptorIds.RepeatedHole,
        "A property has two holes",
        "'{0}' stands in the template twice; give each hole a property of its own");

    public static readonly DiagnosticDescriptor InvalidText = _topic.Error(
        DescriptorIds.InvalidText,
        "A text is not valid Unicode",
        "The text has half a surrogate pair, which has no UTF-8; write both halves, or remove it");

    public static readonly DiagnosticDescriptor TooDeep = _topic.Error(
        DescriptorIds.TooDeep,
        "Groups are nested too deep",
        "Groups stand in groups more than sixteen deep; make formats of their own of the inner ones");
}
