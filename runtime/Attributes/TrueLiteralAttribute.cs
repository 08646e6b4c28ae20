namespace ArticleSchema;

/// <summary>What stands for true (DFDL's <c>textBooleanTrueRep</c>); <c>true</c> unless said.</summary>
/// <remarks>The longest that matches is read, the first is written.</remarks>
/// <param name="literals">The texts, none of them empty.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TrueLiteralAttribute(params string[] literals) : Attribute
{
    /// <summary>The texts.</summary>
    public IReadOnlyList<string> Literals { get; } = literals;
}
