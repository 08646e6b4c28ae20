using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>A piece of the text of headers, by its place: it takes half the room of a text, and a view of headers has many.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HeaderPiece
{
    private readonly int _start;

    /// <summary>The length and one more, or 0 if there is no piece.</summary>
    private readonly int _size;

    /// <summary>A piece.</summary>
    /// <param name="piece">The piece, of the source.</param>
    /// <param name="source">The headers.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public HeaderPiece(Utf8Span piece, ReadOnlySpan<byte> source)
    {
        _start = Window.OffsetOf(piece, source);
        _size = piece.Length + 1;
    }

    /// <summary>A piece, if it is there.</summary>
    /// <param name="piece">The piece, of the source.</param>
    /// <param name="source">The headers.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public HeaderPiece(Optional<Utf8Span> piece, ReadOnlySpan<byte> source)
    {
        if (piece.HasValue)
            this = new(piece.Value, source);
    }

    /// <summary>The piece, empty if there is none.</summary>
    /// <param name="source">The headers.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Utf8Span In(ReadOnlySpan<byte> source) => _size == 0 ? default : source.Slice(_start, _size - 1);

    /// <summary>The piece, if there is one.</summary>
    /// <param name="source">The headers.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Optional<Utf8Span> OptionalIn(ReadOnlySpan<byte> source) =>
        _size == 0 ? default : new(new Utf8Span(source.Slice(_start, _size - 1)));
}
