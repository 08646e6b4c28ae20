namespace ArticleSchema;

/// <summary>What stands before the value, and is no part of it (DFDL's <c>initiator</c>).</summary>
/// <remarks>Of several, the longest that matches is read and the first is written. A line feed matches LF or CRLF. Read from the
/// front, a value before this one can end where the first of them begins; read from the end, this one can begin behind the last
/// of them. Before a branch, it is what a text of that branch begins with.</remarks>
/// <param name="initiators">The texts, none of them empty.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class InitiatorAttribute(params string[] initiators) : Attribute
{
    /// <summary>The texts.</summary>
    public IReadOnlyList<string> Initiators { get; } = initiators;
}
