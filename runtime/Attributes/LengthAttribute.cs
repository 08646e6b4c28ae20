namespace ArticleSchema;

/// <summary>The length of a text, or of each element of a list of texts, in bytes of UTF-8.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LengthAttribute : Attribute
{
    /// <summary>A fixed length.</summary>
    /// <param name="length">The length in bytes.</param>
    public LengthAttribute(int length) : this(length, length)
    {
    }

    /// <summary>A length between two bounds, both inclusive.</summary>
    /// <param name="minimum">The least length in bytes.</param>
    /// <param name="maximum">The greatest length in bytes.</param>
    public LengthAttribute(int minimum, int maximum)
    {
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The least length in bytes.</summary>
    public int Minimum { get; }

    /// <summary>The greatest length in bytes.</summary>
    public int Maximum { get; }
}
