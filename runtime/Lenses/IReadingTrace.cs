using System.ComponentModel;

namespace ArticleSchema;

/// <summary>Is told where the parts of an article stand while it is read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IReadingTrace
{
    /// <summary>Takes the place of a part. One that is told twice is where it was told last.</summary>
    /// <param name="part">The name of a member, or of an optional group.</param>
    /// <param name="text">The bytes of the part; none of a group that is not there, but the place where it would be.</param>
    void Note(string part, ReadOnlySpan<byte> text);

    /// <summary>Takes the place of a part that was taken off a window, at its start or at its end.</summary>
    /// <param name="part">The name of an optional group.</param>
    /// <param name="window">The window before.</param>
    /// <param name="rest">What is left of it.</param>
    void NoteTaken(string part, ReadOnlySpan<byte> window, ReadOnlySpan<byte> rest);
}
