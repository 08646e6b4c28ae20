using System.ComponentModel;

namespace ArticleSchema;

/// <summary>What a format expects at one of its elements. Generated code holds one for each way in which reading can fail.</summary>
/// <param name="code">What kind of mistake it is if the expectation is not met.</param>
/// <param name="format">The name of the format's type.</param>
/// <param name="member">The property concerned; empty if it is the text around them.</param>
/// <param name="description">What is expected, in words.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleExpectation(ArticleErrorCode code, string format, string member, string description)
{
    /// <summary>The failure to meet this expectation at a place.</summary>
    /// <param name="offset">The place in bytes from the start of the window.</param>
    public ArticleFailure At(int offset) => new(this, offset);

    internal ArticleError ToError(ReadOnlySpan<byte> source, int offset) =>
        new(code, format, member, description, source, offset);

    internal ArticleError ToUnplacedError(int offset) => new(code, format, member, description, offset);
}
