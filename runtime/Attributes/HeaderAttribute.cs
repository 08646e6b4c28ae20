namespace ArticleSchema;

/// <summary>The name of a header, where it is not that of the property.</summary>
/// <param name="name">The name; visible ASCII characters.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class HeaderAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
