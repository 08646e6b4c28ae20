namespace ArticleSchema;

/// <summary>A branch is not considered for elements of a list that stand right behind one of these branches.</summary>
/// <remarks>The first element stands behind none.</remarks>
/// <param name="branches">The names of branches of the same choice.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class, Inherited = false)]
public sealed class NotAfterAttribute(params string[] branches) : Attribute
{
    /// <summary>The names of the branches.</summary>
    public IReadOnlyList<string> Branches { get; } = branches;
}
