namespace ArticleSchema;

/// <summary>What fills up the place of a value is no part of it (DFDL's <c>textTrimKind</c> and <c>textPadKind</c>).</summary>
/// <remarks>With a <see cref="LengthAttribute"/>, which is fixed then, the place of the value has that length, and the value is filled up
/// to it when it is written: behind it, or before it if only the left is trimmed, or if it is a number. A value that begins or ends with
/// the padding where it is trimmed is refused.</remarks>
/// <param name="kind">On which sides it is taken off.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TrimAttribute(TrimKind kind = TrimKind.Both) : Attribute
{
    /// <summary>On which sides it is taken off.</summary>
    public TrimKind Kind { get; } = kind;

    /// <summary>What it is filled up with: a blank, unless said; an ASCII character.</summary>
    public char Padding { get; init; } = ' ';
}
