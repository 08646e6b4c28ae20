namespace ArticleSchema;

/// <summary>What stands for false (DFDL's <c>textBooleanFalseRep</c>); <c>false</c> unless said.</summary>
/// <remarks>The longest that matches is read, the first is written.</remarks>
/// <param name="literals">The texts, none of them empty.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class FalseLiteralAttribute(params string[] literals) : Attribute
{
    /// <summary>The texts.</summary>
    public IReadOnlyList<string> Literals { get; } = literals;
}
