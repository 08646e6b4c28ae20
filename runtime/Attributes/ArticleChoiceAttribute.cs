namespace ArticleSchema;

/// <summary>Declares a choice: a text that is one of several branches, the first one whose constraints hold.</summary>
/// <remarks>In a view, the properties with <see cref="BranchAttribute"/>, in the order of their declaration, are the branches. A
/// document is an abstract class or record; its branches are the types within it that derive from it and have an
/// <see cref="ArticleFormatAttribute"/>, in the order of their declaration.</remarks>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class ArticleChoiceAttribute : Attribute;
