using System.Diagnostics;
using System.Text;

namespace ArticleSchema;

/// <summary>A piece of an article: UTF-8 bytes, not copied and not checked.</summary>
/// <remarks>What was read is passed through as it is, valid UTF-8 or not.</remarks>
/// <param name="bytes">UTF-8.</param>
[DebuggerDisplay("{ToString()}")]
public readonly ref struct Utf8Span(ReadOnlySpan<byte> bytes)
{
    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    /// <summary>The length in bytes.</summary>
    public int Length => Bytes.Length;

    /// <summary>Whether there are no bytes.</summary>
    public bool IsEmpty => Bytes.IsEmpty;

    /// <summary>The bytes as a text.</summary>
    /// <param name="bytes">UTF-8.</param>
    public static implicit operator Utf8Span(ReadOnlySpan<byte> bytes) => new(bytes);

    /// <summary>The bytes of a text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ReadOnlySpan<byte>(Utf8Span text) => text.Bytes;

    /// <summary>Whether two texts are the same, byte for byte.</summary>
    /// <param name="left">A text.</param>
    /// <param name="right">Another text.</param>
    public static bool operator ==(Utf8Span left, Utf8Span right) => left.Bytes.SequenceEqual(right.Bytes);

    /// <summary>Whether two texts differ.</summary>
    /// <param name="left">A text.</param>
    /// <param name="right">Another text.</param>
    public static bool operator !=(Utf8Span left, Utf8Span right) => !(left == right);

    /// <summary>Whether a text has these bytes: <c>place == "KIEW"u8</c>.</summary>
    /// <param name="left">A text.</param>
    /// <param name="right">UTF-8.</param>
    public static bool operator ==(Utf8Span left, ReadOnlySpan<byte> right) => left.Bytes.SequenceEqual(right);

    /// <summary>Whether a text has other bytes.</summary>
    /// <param name="left">A text.</param>
    /// <param name="right">UTF-8.</param>
    public static bool operator !=(Utf8Span left, ReadOnlySpan<byte> right) => !(left == right);

    /// <summary>Whether a text has these bytes.</summary>
    /// <param name="left">UTF-8.</param>
    /// <param name="right">A text.</param>
    public static bool operator ==(ReadOnlySpan<byte> left, Utf8Span right) => right == left;

    /// <summary>Whether a text has other bytes.</summary>
    /// <param name="left">UTF-8.</param>
    /// <param name="right">A text.</param>
    public static bool operator !=(ReadOnlySpan<byte> left, Utf8Span right) => !(right == left);

    /// <summary>The text as a string; what is not UTF-8 becomes U+FFFD. For display: it allocates.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Bytes);

    /// <summary>False: no boxed object is a text.</summary>
    /// <param name="obj">An object.</param>
    public override bool Equals(object? obj) => false;

    /// <summary>A hash code of the bytes.</summary>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Bytes);
        return hash.ToHashCode();
    }
}
