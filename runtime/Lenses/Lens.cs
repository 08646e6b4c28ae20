using System.ComponentModel;

namespace ArticleSchema;

/// <summary>Writes an article with one part replaced, and every other byte as it was.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct Lens
{
    private readonly string _format;
    private readonly string _member;
    private readonly ReadOnlySpan<byte> _source;
    private readonly ReadOnlySpan<byte> _part;
    private readonly long _length;

    /// <summary>A lens on a part of an article.</summary>
    /// <param name="format">The name of the format's type.</param>
    /// <param name="member">The property that gets another value.</param>
    /// <param name="source">The article.</param>
    /// <param name="part">The part, a slice of it; an empty one is a place where something is put in.</param>
    /// <param name="length">The length of what takes its place, in bytes.</param>
    public Lens(string format, string member, ReadOnlySpan<byte> source, ReadOnlySpan<byte> part, long length)
    {
        _format = format;
        _member = member;
        _source = source;
        _part = part;
        _length = length;
    }

    /// <summary>Writes what is left of the article, with a gap for what takes the place of the part.</summary>
    /// <param name="destination">Takes the article; cut to its length.</param>
    /// <param name="writer">Writes into the gap.</param>
    /// <param name="error">Why nothing is written: there is too little room, or the article lies in it.</param>
    public bool TryOpen(ref Span<byte> destination, out ArticleWriter writer, out ArticleError error)
    {
        writer = default;
        if (!HasRoom(_format, _source.Length - _part.Length + _length, destination, out error))
            return false;
        if (destination.Overlaps(_source))
            return Refuse(_format, _member, "a destination apart from the article", out error);

        var start = Window.OffsetOf(_part, _source);
        var behind = _source[(start + _part.Length)..];
        destination = destination[..(start + (int)_length + behind.Length)];
        _source[..start].CopyTo(destination);
        behind.CopyTo(destination[^behind.Length..]);
        writer = new(destination[start..^behind.Length]);
        return true;
    }

    /// <summary>Writes an article as it is, for a value that it has already.</summary>
    /// <param name="format">The name of the format's type.</param>
    /// <param name="source">The article.</param>
    /// <param name="destination">Takes the article; it may lie in it.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="error">Why nothing is written: there is too little room.</param>
    public static bool TryCopy(
        string format, ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten, out ArticleError error)
    {
        var hasRoom = HasRoom(format, source.Length, destination, out error);
        if (hasRoom)
            source.CopyTo(destination);
        bytesWritten = hasRoom ? source.Length : 0;
        return hasRoom;
    }

    /// <summary>Refuses a value of an optional group that would have to come or go with other values.</summary>
    /// <param name="format">The name of the format's type.</param>
    /// <param name="member">The property.</param>
    /// <param name="error">Says so.</param>
    /// <returns>False.</returns>
    public static bool RefuseGroup(string format, string member, out ArticleError error) =>
        Refuse(format, member, "an optional group that comes and goes with it alone", out error);

    private static bool HasRoom(string format, long length, ReadOnlySpan<byte> destination, out ArticleError error)
    {
        var hasRoom = length <= destination.Length;
        error = hasRoom
            ? default
            : new(
                ArticleErrorCode.DestinationTooSmall,
                format,
                "",
                $"{ArticleWriter.ToByteCount(length)} bytes of room",
                destination,
                0);
        return hasRoom;
    }

    private static bool Refuse(string format, string member, string expected, out ArticleError error)
    {
        error = new(ArticleErrorCode.NotReadBack, format, member, expected, default, 0);
        return false;
    }
}
