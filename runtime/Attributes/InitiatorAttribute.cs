namespace ArticleSchema;

/// <summary>What stands before the value, and is no part of it (DFDL's <c>initiator</c>).</summary>
/// <remarks>Of several, the longest that matches is read and the first is written. A line feed matches LF or CRLF. A value that
/// stands before this one can end where the initiator begins.</remarks>
/// <param name="initiators">The texts, none of them empty.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class InitiatorAttribute(params string[] initiators) : Attribute
{
    /// <summary>The texts.</summary>
    public IReadOnlyList<string> Initiators { get; } = initiators;
}
