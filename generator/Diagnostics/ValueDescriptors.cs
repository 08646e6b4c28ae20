using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Mistakes in what can stand beside a value where it stands, and in where it ends.</summary>
internal static class ValueDescriptors
{
    public static readonly DiagnosticDescriptor NilIsValue = new(
        DescriptorIds.NilIsValue,
        "A text stands for a value and for none",
        "\"{0}\" stands for a value of '{1}', and for none; give its [NilValue] another text",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidPadding = new(
        DescriptorIds.InvalidPadding,
        "A padding is no ASCII character",
        "The Padding of '{0}' has to be one ASCII character, and no end of a line",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor OpenWidth = new(
        DescriptorIds.OpenWidth,
        "The length of a trimmed value is not fixed",
        "The [Length] of '{0}' has to be one number, at least 1: with [Trim] it is the length of the place that is filled up",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NilIsCut = new(
        DescriptorIds.NilIsCut,
        "A text that stands for no value can never be read",
        "\"{0}\" can never be read: the text that ends '{1}' stands in it; give its [NilValue] another text",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UselessUpTo = new(
        DescriptorIds.UselessUpTo,
        "An occurrence makes no difference",
        "[UpTo] means nothing on '{0}': it ends by itself, or at that occurrence anyway, or there is no text next to it on its line; "
        + "remove it",
        Descriptors.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
