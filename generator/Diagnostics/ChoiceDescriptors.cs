using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Mistakes in the branches of a choice, and in where these may stand: AS2xx, AS3xx.</summary>
internal static class ChoiceDescriptors
{
    private static readonly DescriptorTopic _topic = new("choices");

    public static readonly DiagnosticDescriptor NoBranches = _topic.Error(
        DescriptorIds.NoBranches,
        "A choice has no branches",
        "'{0}' has no branches; annotate its partial properties with [Branch]; in a document, nest types that derive from it and have an "
        + "[ArticleFormat]");

    public static readonly DiagnosticDescriptor ConcreteChoice = _topic.Error(
        DescriptorIds.ConcreteChoice,
        "A choice of documents is not abstract",
        "'{0}' has to be abstract; its branches are the types within it that derive from it and have an [ArticleFormat]");

    public static readonly DiagnosticDescriptor UnknownBranch = _topic.Error(
        DescriptorIds.UnknownBranch,
        "A branch names a neighbour that is no branch",
        "[{0}] of '{1}' names {2}; name one or more branches of '{3}', with nameof");

    public static readonly DiagnosticDescriptor UnreachableBranch = _topic.Error(
        DescriptorIds.UnreachableBranch,
        "A branch can never match",
        "'{0}' can never match: '{1}' before it takes every text{2}; move '{1}' to the end, or give it constraints");

    public static readonly DiagnosticDescriptor ImpossiblePlace = _topic.Error(
        DescriptorIds.ImpossiblePlace,
        "A branch can never match where it may stand",
        "'{0}' can never match: {1}; remove one of its constraints, or one of those of the branches that it names");
}
