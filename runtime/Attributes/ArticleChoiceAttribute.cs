namespace ArticleSchema;

/// <summary>Declares a choice: a text that is one of several branches, the first one whose constraints hold.</summary>
/// <remarks>The properties with <see cref="BranchAttribute"/>, in the order of their declaration, are the branches.</remarks>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class ArticleChoiceAttribute : Attribute;
