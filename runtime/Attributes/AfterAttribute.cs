namespace ArticleSchema;

/// <summary>A branch is considered only for elements of a list that stand right behind one of these branches.</summary>
/// <remarks>Not for the first element, nor for what stands in no list.</remarks>
/// <param name="branches">The names of branches of the same choice.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class, Inherited = false)]
public sealed class AfterAttribute(params string[] branches) : Attribute
{
    /// <summary>The names of the branches.</summary>
    public IReadOnlyList<string> Branches { get; } = branches;
}
