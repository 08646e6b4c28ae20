using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>How many bytes the first elements of a list have taken: what has been read back is compared with that. Of those behind them the
/// length is asked for again.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ElementLengths
{
    private const int MaxCount = 64;

    private Lengths _lengths;
    private int _count;

    /// <summary>Keeps the length of the next element, if there is room for it.</summary>
    /// <param name="length">The length, in bytes.</param>
    internal void Add(int length)
    {
        if (_count < MaxCount)
            _lengths[_count++] = length;
    }

    /// <summary>The length of an element.</summary>
    /// <param name="index">Which.</param>
    /// <param name="length">Its length, in bytes.</param>
    /// <returns>Whether it was kept.</returns>
    internal readonly bool TryGet(int index, out int length)
    {
        length = index < _count ? _lengths[index] : 0;
        return index < _count;
    }

    [InlineArray(MaxCount)]
    private struct Lengths
    {
        private int _first;
    }
}
