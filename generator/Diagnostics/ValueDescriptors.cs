using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Mistakes in what a value is written as, and in what can stand beside it or in its place: AS2xx, AS3xx.</summary>
internal static class ValueDescriptors
{
    private static readonly DescriptorTopic _topic = new("values");

    public static readonly DiagnosticDescriptor WrongPattern = _topic.Error(
        DescriptorIds.WrongPattern,
        "A pattern does not describe its value",
        "'{0}' is not a pattern for this value; it is made of {1}");

    public static readonly DiagnosticDescriptor EmptyLiteral = _topic.Error(
        DescriptorIds.EmptyLiteral,
        "A literal is empty",
        "A literal of '{0}' names no text, or an empty one; give it one or more texts of at least one character");

    public static readonly DiagnosticDescriptor SharedLiteral = _topic.Error(
        DescriptorIds.SharedLiteral,
        "A literal stands for two values",
        "\"{0}\" stands for two values of '{1}'; give each value literals of its own, with [IgnoreCase] ones that differ by "
        + "more than case");

    public static readonly DiagnosticDescriptor UnknownLanguage = _topic.Error(
        DescriptorIds.UnknownLanguage,
        "The names of a language are not known",
        "The names of months and days in '{0}' are not known; use en, de, es, fr or it, or an enum with [Literal]");

    public static readonly DiagnosticDescriptor NilIsValue = _topic.Error(
        DescriptorIds.NilIsValue,
        "A text stands for a value and for none",
        "\"{0}\" stands for a value of '{1}', and for none; give its [NilValue] another text");

    public static readonly DiagnosticDescriptor InvalidPadding = _topic.Error(
        DescriptorIds.InvalidPadding,
        "A padding is no ASCII character",
        "The Padding of '{0}' has to be one ASCII character, and no end of a line");

    public static readonly DiagnosticDescriptor OpenWidth = _topic.Error(
        DescriptorIds.OpenWidth,
        "The length of a trimmed value is not fixed",
        "The [Length] of '{0}' has to be one number, at least 1: with [Trim] it is the length of the place that is filled up");

    public static readonly DiagnosticDescriptor NilIsCut = _topic.Error(
        DescriptorIds.NilIsCut,
        "A text that stands for no value can never be read",
        "\"{0}\" can never be read: the text that ends '{1}' stands in it; give its [NilValue] another text");

    public static readonly DiagnosticDescriptor UselessUpTo = _topic.Error(
        DescriptorIds.UselessUpTo,
        "An occurrence makes no difference",
        "[UpTo] means nothing on '{0}': it ends by itself, or at that occurrence anyway, or there is no text next to it on its line; "
        + "remove it");
}
