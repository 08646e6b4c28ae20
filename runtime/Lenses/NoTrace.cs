using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>The trace of a reading of which nobody asks where parts stand: the compiler leaves nothing of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NoTrace : IReadingTrace
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Note(string part, ReadOnlySpan<byte> text)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NoteTaken(string part, ReadOnlySpan<byte> window, ReadOnlySpan<byte> rest)
    {
    }
}
