using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleSchema;

/// <summary>Has a <see cref="Utf8JsonWriter"/> write JSON that is there already.</summary>
/// <remarks>
/// A writer that would write the same bytes takes them as they are: by itself it would look at each character from the first one that is not
/// ASCII. Any other writer gets value by value, and writes each as its options say.
/// </remarks>
internal static class JsonHandover
{
    /// <summary>The depth at which a writer stops, unless it is told another one.</summary>
    private const int MaxDepth = 1000;

    /// <summary>Writes the properties of an object.</summary>
    /// <param name="json">The object.</param>
    /// <param name="writer">The writer; it has begun an object.</param>
    public static void WriteProperties(ReadOnlySpan<byte> json, Utf8JsonWriter writer)
    {
        var reader = Open(json);
        reader.Read();
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            return;

        if (!TakesRaw(writer))
        {
            do
                Write(ref reader, writer);
            while (reader.Read() && reader.CurrentDepth > 0);
            return;
        }

        // What stands behind the first name is one value and, maybe, more properties: to the writer it is all one.
        WriteText(ref reader, writer, isName: true);
        writer.WriteRawValue(json[(int)reader.BytesConsumed..^1], skipInputValidation: true);
    }

    /// <summary>Writes a value.</summary>
    /// <param name="json">The value.</param>
    /// <param name="writer">The writer.</param>
    public static void WriteValue(ReadOnlySpan<byte> json, Utf8JsonWriter writer)
    {
        if (TakesRaw(writer))
        {
            writer.WriteRawValue(json, skipInputValidation: true);
            return;
        }

        var reader = Open(json);
        while (reader.Read())
            Write(ref reader, writer);
    }

    // What is handed in raw a writer does not indent.
    private static bool TakesRaw(Utf8JsonWriter writer) =>
        writer.Options is { Indented: false } options && options.Encoder == JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static Utf8JsonReader Open(ReadOnlySpan<byte> json) => new(json, new JsonReaderOptions { MaxDepth = MaxDepth });

    private static void Write(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                WriteText(ref reader, writer, isName: true);
                break;
            case JsonTokenType.String:
                WriteText(ref reader, writer, isName: false);
                break;
            default:
                // Numbers, booleans and null are written in one way only.
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }

    private static void WriteText(ref Utf8JsonReader reader, Utf8JsonWriter writer, bool isName)
    {
        if (!reader.ValueIsEscaped)
        {
            Write(writer, reader.ValueSpan, isName);
            return;
        }

        var rented = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        Write(writer, rented.AsSpan(0, reader.CopyString(rented)), isName);
        ArrayPool<byte>.Shared.Return(rented);
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> text, bool isName)
    {
        if (isName)
            writer.WritePropertyName(text);
        else
            writer.WriteStringValue(text);
    }
}
