namespace ArticleSchema;

/// <summary>Marks a property of an <see cref="ArticleChoiceAttribute">article choice</see> as one of its branches.</summary>
/// <remarks>Branches are tried in the order of their declaration. A branch takes the whole text of the choice.</remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BranchAttribute : Attribute;
