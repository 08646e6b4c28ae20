namespace ArticleSchema;

/// <summary>A branch is not considered for elements of a list that stand right before one of these branches.</summary>
/// <remarks>The next element counts as what it would be behind this branch, whatever it asks itself of what stands behind it. The last
/// element stands before none.</remarks>
/// <param name="branches">The names of branches of the same choice.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class, Inherited = false)]
public sealed class NotBeforeAttribute(params string[] branches) : Attribute
{
    /// <summary>The names of the branches.</summary>
    public IReadOnlyList<string> Branches { get; } = branches;
}
