using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleSchema;

/// <summary>Takes the JSON of an article: into a buffer of the caller, or into one that grows, for a <see cref="Utf8JsonWriter"/>.</summary>
/// <remarks>
/// It is the JSON that a <see cref="Utf8JsonWriter"/> writes which neither indents nor escapes more than it has to
/// (<see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>), byte for byte. Each value is followed by a comma; the bracket that ends an
/// object or an array takes the place of the last one.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ArticleJson
{
    /// <summary>What a short article takes at most, as a rule.</summary>
    private const int MinRented = 256;

    private Span<byte> _destination;
    private int _length;

    /// <summary>The buffer that grows; null if it is one of the caller.</summary>
    private byte[]? _rented;

    /// <summary>Whether there was no room for something; what has been written is of no use.</summary>
    private bool _isFull;

    /// <summary>Takes JSON into a buffer of the caller.</summary>
    /// <param name="destination">The buffer.</param>
    public ArticleJson(Span<byte> destination) => _destination = destination;

    private ArticleJson(byte[] rented)
    {
        _destination = rented;
        _rented = rented;
    }

    /// <summary>Takes JSON into a buffer that grows, until it is handed over to a writer.</summary>
    /// <param name="length">How many bytes the article has.</param>
    public static ArticleJson For(int length) => new(ArrayPool<byte>.Shared.Rent(MinRented + length + length / 8));

    /// <summary>Writes an article as an object into a buffer.</summary>
    /// <param name="article">The article. What is not valid UTF-8 becomes U+FFFD.</param>
    /// <param name="destination">Takes the object.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <returns>Whether <paramref name="destination"/> was large enough; what it holds is of no use if not.</returns>
    public static bool TryWrite<T>(T article, Span<byte> destination, out int bytesWritten)
        where T : IArticleView<T>, allows ref struct
    {
        var json = new ArticleJson(destination);
        json.WriteRaw("{"u8);
        article.WriteJsonProperties(ref json);
        json.WriteEnd("}"u8);
        bytesWritten = json._isFull ? 0 : json._length;
        return !json._isFull;
    }

    /// <summary>Has a writer write the members of an article as properties of the object that it is in.</summary>
    /// <param name="article">The article.</param>
    /// <param name="writer">The writer.</param>
    public static void WriteProperties<T>(T article, Utf8JsonWriter writer)
        where T : IArticleView<T>, allows ref struct
    {
        var json = For(article.Source.Length);
        json.WriteRaw("{"u8);
        article.WriteJsonProperties(ref json);
        json.WriteEnd("}"u8);
        JsonHandover.WriteProperties(json._destination[..json._length], writer);
        json.Return();
    }

    /// <summary>Has a writer write the one value that has been written.</summary>
    /// <param name="writer">The writer.</param>
    public void HandOver(Utf8JsonWriter writer)
    {
        JsonHandover.WriteValue(_destination[..(_length - 1)], writer);
        Return();
    }

    /// <summary>Writes what is JSON already: names, brackets, values that are always the same.</summary>
    /// <param name="json">The JSON, with a comma behind a value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(scoped ReadOnlySpan<byte> json)
    {
        if (json.TryCopyTo(_destination[_length..]))
            _length += json.Length;
        else
            WriteRawInMoreRoom(json);
    }

    /// <summary>Writes the name of a property that has to be escaped.</summary>
    /// <param name="name">The name.</param>
    public void WriteName(scoped ReadOnlySpan<byte> name)
    {
        WriteString(name);
        if (!_isFull)
            _destination[_length - 1] = (byte)':';
    }

    /// <summary>Writes a text, and what stands before it.</summary>
    /// <param name="before">JSON: the name of the text, and maybe more.</param>
    /// <param name="text">UTF-8; what is not becomes U+FFFD.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteString(scoped ReadOnlySpan<byte> before, scoped ReadOnlySpan<byte> text)
    {
        if (!before.TryCopyTo(_destination[_length..]))
        {
            WriteRawInMoreRoom(before);
            WriteString(text);
        }
        else if (JsonEscaping.TryQuote(text, _destination[(_length + before.Length)..], out var written))
        {
            _length += before.Length + written;
        }
        else
        {
            _length += before.Length;
            WriteStringInMoreRoom(text);
        }
    }

    /// <summary>Writes a text.</summary>
    /// <param name="text">UTF-8; what is not becomes U+FFFD.</param>
    public void WriteString(scoped ReadOnlySpan<byte> text) => WriteString(default, text);

    /// <summary>Writes a piece of a text that is written in pieces, between quotation marks that are written raw.</summary>
    /// <param name="piece">UTF-8; what is not becomes U+FFFD.</param>
    public void WritePiece(scoped ReadOnlySpan<byte> piece)
    {
        int written;
        while (!JsonEscaping.TryCopy(piece, _destination[_length..], out written))
            if (!TryGrow(piece.Length))
                return;
        _length += written;
    }

    /// <summary>Writes a boolean.</summary>
    /// <param name="value">The boolean.</param>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true,"u8 : "false,"u8);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number: of 64 bits at most, or a decimal.</param>
    /// <exception cref="ArgumentException">It is not finite.</exception>
    public void WriteNumber<T>(T value)
        where T : struct, INumberBase<T>
    {
        if (!T.IsFinite(value))
            throw new ArgumentException("JSON has finite numbers only.", nameof(value));

        // A decimal takes 31 bytes at most, a double 24.
        Span<byte> digits = stackalloc byte[33];
        value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        digits[length] = (byte)',';
        WriteRaw(digits[..(length + 1)]);
    }

    /// <summary>Ends an object.</summary>
    public void WriteEndObject() => WriteEnd("},"u8);

    /// <summary>Ends an array.</summary>
    public void WriteEndArray() => WriteEnd("],"u8);

    /// <summary>Ends an object or an array.</summary>
    /// <param name="end">What it ends with. If there is something in it, that takes the place of the comma.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteEnd(scoped ReadOnlySpan<byte> end)
    {
        // Nothing but a value has a comma behind it.
        if (_length > 0 && _destination[_length - 1] == (byte)',')
            _length--;
        WriteRaw(end);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteRawInMoreRoom(scoped ReadOnlySpan<byte> json)
    {
        if (!TryGrow(json.Length))
            return;
        json.CopyTo(_destination[_length..]);
        _length += json.Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteStringInMoreRoom(scoped ReadOnlySpan<byte> text)
    {
        int written;
        do
        {
            if (!TryGrow(text.Length + JsonEscaping.Quotes))
                return;
        }
        while (!JsonEscaping.TryQuote(text, _destination[_length..], out written));
        _length += written;
    }

    /// <summary>Makes room, twice as much at least. A buffer of the caller has none from now on.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryGrow(int length)
    {
        if (_rented is null)
        {
            _isFull = true;
            _destination = default;
            _length = 0;
            return false;
        }

        var longer = ArrayPool<byte>.Shared.Rent(checked((int)Math.Min(Math.Max(2L * _rented.Length, (long)_length + length), Array.MaxLength)));
        _destination[.._length].CopyTo(longer);
        Return();
        _destination = longer;
        _rented = longer;
        return true;
    }

    private readonly void Return()
    {
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
    }
}
