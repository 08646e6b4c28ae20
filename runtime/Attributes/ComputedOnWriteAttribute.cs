namespace ArticleSchema;

/// <summary>A number that is computed of another property when an article is written of its values (DFDL's
/// <c>outputValueCalc</c>).</summary>
/// <remarks>Reading takes any number unless <see cref="IsChecked"/> says otherwise: what senders count differs.</remarks>
/// <param name="measure">What is counted.</param>
/// <param name="of">The name of the other property.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ComputedOnWriteAttribute(Measure measure, string of) : Attribute
{
    /// <summary>What is counted.</summary>
    public Measure Measure { get; } = measure;

    /// <summary>The name of the other property.</summary>
    public string Of { get; } = of;

    /// <summary>Whether an article with another number is refused, and a document with another number is not written.</summary>
    public bool IsChecked { get; set; }
}
