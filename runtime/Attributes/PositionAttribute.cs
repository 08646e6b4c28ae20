namespace ArticleSchema;

/// <summary>A branch is considered only for elements that stand at these positions of their list.</summary>
/// <remarks>What stands in no list is first and last.</remarks>
/// <param name="positions">The positions; all of them have to be right.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class, Inherited = false)]
public sealed class PositionAttribute(params ListPosition[] positions) : Attribute
{
    /// <summary>The positions.</summary>
    public IReadOnlyList<ListPosition> Positions { get; } = positions;
}
