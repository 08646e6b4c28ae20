using System.Buffers;
using System.ComponentModel;

namespace ArticleSchema;

/// <summary>How generated code uses converters.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Converted
{
    private const int StackLimit = 256;

    /// <summary>A longer text than any sensible value has: a converter that asks for more room is never satisfied.</summary>
    private const int MaxLength = 1 << 20;

    /// <summary>Reads a value.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="value">The value.</param>
    public static bool TryRead<TConverter, T>(ReadOnlySpan<byte> text, out T value)
        where TConverter : IArticleConverter<T> =>
        TConverter.TryRead(text, out value);

    /// <summary>The length of a value's text in bytes; none for one that cannot be written.</summary>
    /// <param name="value">The value.</param>
    public static int GetByteCount<TConverter, T>(T value)
        where TConverter : IArticleConverter<T>
    {
        Span<byte> buffer = stackalloc byte[StackLimit];
        if (TConverter.TryWrite(value, buffer, out var length))
            return length;

        for (var size = StackLimit * 2; size <= MaxLength; size *= 2)
        {
            var rented = ArrayPool<byte>.Shared.Rent(size);
            var fits = TConverter.TryWrite(value, rented, out length);
            ArrayPool<byte>.Shared.Return(rented);
            if (fits)
                return length;
        }
        return 0;
    }

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Takes the bytes.</param>
    /// <param name="value">The value.</param>
    public static void Append<TConverter, T>(ref ArticleWriter writer, T value)
        where TConverter : IArticleConverter<T> =>
        TConverter.TryWrite(value, writer.Take(GetByteCount<TConverter, T>(value)), out _);

    /// <summary>Writes a value as a JSON string.</summary>
    /// <param name="json">Takes the string.</param>
    /// <param name="value">The value.</param>
    public static void WriteJson<TConverter, T>(scoped ref ArticleJson json, T value)
        where TConverter : IArticleConverter<T>
    {
        if (value is null)
        {
            json.WriteRaw("null,"u8);
            return;
        }

        var length = GetByteCount<TConverter, T>(value);
        var rented = ArrayPool<byte>.Shared.Rent(Math.Max(length, 1));
        TConverter.TryWrite(value, rented, out length);
        json.WriteString(rented.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>Whether two values are the same.</summary>
    /// <param name="one">A value.</param>
    /// <param name="other">Another one.</param>
    public static bool AreSame<T>(T one, T other) => EqualityComparer<T>.Default.Equals(one, other);
}
