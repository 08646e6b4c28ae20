namespace ArticleSchema;

/// <summary>What stands where the value would and means that there is none (DFDL's <c>nilValue</c>).</summary>
/// <remarks>For a property that can be absent: nullable, <see cref="Optional{T}"/>, or a text, which is empty then. Of several, the
/// first is written. A value that would read back as one of them is refused. Where the value is alone in an optional group, the group is
/// left out.</remarks>
/// <param name="literals">The texts, none of them empty.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NilValueAttribute(params string[] literals) : Attribute
{
    /// <summary>The texts.</summary>
    public IReadOnlyList<string> Literals { get; } = literals;
}
