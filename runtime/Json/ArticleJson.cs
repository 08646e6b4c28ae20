using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleSchema;

/// <summary>Takes the JSON of an article: writes it into a buffer, or has a <see cref="Utf8JsonWriter"/> write it.</summary>
/// <remarks>
/// A buffer gets the bytes that a <see cref="Utf8JsonWriter"/> writes which neither indents nor escapes more than it has to
/// (<see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>). A writer that writes the same is given texts that are escaped already: by
/// itself it looks at each character from the first one that is not ASCII.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ArticleJson
{
    private const int StackLimit = 512;

    private readonly Utf8JsonWriter? _writer;
    private readonly bool _takesEscaped;
    private JsonBuffer _buffer;

    /// <summary>Has a writer write the JSON.</summary>
    /// <param name="writer">The writer.</param>
    public ArticleJson(Utf8JsonWriter writer)
    {
        _writer = writer;
        // What is handed in raw a writer does not indent.
        _takesEscaped = writer.Options is { Indented: false } options && options.Encoder == JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    }

    /// <summary>Writes the JSON into a buffer.</summary>
    /// <param name="destination">The buffer.</param>
    public ArticleJson(Span<byte> destination) => _buffer = new(destination);

    /// <summary>Writes an article as an object into a buffer.</summary>
    /// <param name="article">The article. What is not valid UTF-8 becomes U+FFFD.</param>
    /// <param name="destination">Takes the object.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <returns>Whether <paramref name="destination"/> was large enough; what it holds is of no use if not.</returns>
    public static bool TryWrite<T>(T article, Span<byte> destination, out int bytesWritten)
        where T : IArticleView<T>, allows ref struct
    {
        var json = new ArticleJson(destination);
        json.WriteStartObject();
        article.WriteJsonProperties(ref json);
        json.WriteEndObject();
        bytesWritten = json._buffer.IsFull ? 0 : json._buffer.Length;
        return !json._buffer.IsFull;
    }

    /// <summary>Begins an object.</summary>
    public void WriteStartObject()
    {
        if (_writer is null)
            _buffer.Begin((byte)'{');
        else
            _writer.WriteStartObject();
    }

    /// <summary>Begins an object that is a property.</summary>
    /// <param name="name">Its name.</param>
    public void WriteStartObject(scoped ReadOnlySpan<byte> name)
    {
        WritePropertyName(name);
        WriteStartObject();
    }

    /// <summary>Ends an object.</summary>
    public void WriteEndObject()
    {
        if (_writer is null)
            _buffer.End((byte)'}');
        else
            _writer.WriteEndObject();
    }

    /// <summary>Begins an array.</summary>
    public void WriteStartArray()
    {
        if (_writer is null)
            _buffer.Begin((byte)'[');
        else
            _writer.WriteStartArray();
    }

    /// <summary>Begins an array that is a property.</summary>
    /// <param name="name">Its name.</param>
    public void WriteStartArray(scoped ReadOnlySpan<byte> name)
    {
        WritePropertyName(name);
        WriteStartArray();
    }

    /// <summary>Ends an array.</summary>
    public void WriteEndArray()
    {
        if (_writer is null)
            _buffer.End((byte)']');
        else
            _writer.WriteEndArray();
    }

    /// <summary>Writes the name of a property.</summary>
    /// <param name="name">The name.</param>
    public void WritePropertyName(scoped ReadOnlySpan<byte> name)
    {
        if (_writer is null)
            _buffer.WriteName(name);
        else
            _writer.WritePropertyName(name);
    }

    /// <summary>Writes a text that is a property.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">UTF-8; what is not becomes U+FFFD.</param>
    public void WriteString(scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> text)
    {
        WritePropertyName(name);
        WriteStringValue(text);
    }

    /// <summary>Writes a text.</summary>
    /// <param name="text">UTF-8; what is not becomes U+FFFD.</param>
    public void WriteStringValue(scoped ReadOnlySpan<byte> text)
    {
        if (_writer is null)
            _buffer.WriteText(text);
        else if (_takesEscaped)
            WriteEscaped(_writer, text);
        else
            _writer.WriteStringValue(text);
    }

    /// <summary>Writes a piece of a text that is written in pieces.</summary>
    /// <param name="piece">UTF-8.</param>
    /// <param name="isFirst">Whether it is the first piece.</param>
    public void WriteStringPiece(scoped ReadOnlySpan<byte> piece, bool isFirst)
    {
        if (_writer is null)
            _buffer.WritePiece(piece, isFirst);
        else
            _writer.WriteStringValueSegment(piece, isFinalSegment: false);
    }

    /// <summary>Ends a text that is written in pieces.</summary>
    /// <param name="isEmpty">Whether there was no piece.</param>
    public void WriteEndOfString(bool isEmpty)
    {
        if (_writer is null)
            _buffer.EndPieces(isEmpty);
        else
            _writer.WriteStringValueSegment(default(ReadOnlySpan<byte>), isFinalSegment: true);
    }

    /// <summary>Writes a boolean that is a property.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The boolean.</param>
    public void WriteBoolean(scoped ReadOnlySpan<byte> name, bool value)
    {
        WritePropertyName(name);
        WriteBooleanValue(value);
    }

    /// <summary>Writes a boolean.</summary>
    /// <param name="value">The boolean.</param>
    public void WriteBooleanValue(bool value)
    {
        if (_writer is null)
            _buffer.WriteRaw(value ? "true"u8 : "false"u8);
        else
            _writer.WriteBooleanValue(value);
    }

    /// <summary>Writes that there is no value of a property.</summary>
    /// <param name="name">Its name.</param>
    public void WriteNull(scoped ReadOnlySpan<byte> name)
    {
        WritePropertyName(name);
        WriteNullValue();
    }

    /// <summary>Writes that there is no value.</summary>
    public void WriteNullValue()
    {
        if (_writer is null)
            _buffer.WriteRaw("null"u8);
        else
            _writer.WriteNullValue();
    }

    /// <summary>Writes a number that is a property.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The number.</param>
    public void WriteNumber<T>(scoped ReadOnlySpan<byte> name, T value)
        where T : struct, INumberBase<T>
    {
        WritePropertyName(name);
        WriteNumberValue(value);
    }

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number: of 64 bits at most, or a decimal.</param>
    /// <exception cref="ArgumentException">It is not finite.</exception>
    public void WriteNumberValue<T>(T value)
        where T : struct, INumberBase<T>
    {
        if (_writer is not null)
        {
            WriteNumber(_writer, value);
            return;
        }
        if (!T.IsFinite(value))
            throw new ArgumentException("JSON has finite numbers only.", nameof(value));

        // A decimal takes 31 bytes at most, a double 24.
        Span<byte> digits = stackalloc byte[32];
        value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        _buffer.WriteRaw(digits[..length]);
    }

    private static void WriteNumber<T>(Utf8JsonWriter writer, T value)
        where T : struct, INumberBase<T>
    {
        if (typeof(T) == typeof(double))
            writer.WriteNumberValue(double.CreateChecked(value));
        else if (typeof(T) == typeof(float))
            writer.WriteNumberValue(float.CreateChecked(value));
        else if (typeof(T) == typeof(decimal))
            writer.WriteNumberValue(decimal.CreateChecked(value));
        else if (typeof(T) == typeof(ulong))
            writer.WriteNumberValue(ulong.CreateChecked(value));
        else
            writer.WriteNumberValue(long.CreateChecked(value));
    }

    private static void WriteEscaped(Utf8JsonWriter writer, scoped ReadOnlySpan<byte> text)
    {
        var length = text.Length * JsonEscaping.MaxExpansion + 2;
        var rented = length > StackLimit ? ArrayPool<byte>.Shared.Rent(length) : null;
        var buffer = new JsonBuffer(rented is null ? stackalloc byte[StackLimit] : rented);
        buffer.WriteText(text);
        writer.WriteRawValue(buffer.Written, skipInputValidation: true);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }
}
