using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleSchema.Benchmarks.Contests.Json;

/// <summary>A writer that contestants use again and again, as careful users do.</summary>
internal static class JsonOutput
{
    private static readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);
    private static readonly Utf8JsonWriter _writer =
        new(_buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>An empty writer.</summary>
    public static Utf8JsonWriter Open()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        return _writer;
    }

    /// <summary>How many bytes were written.</summary>
    public static long Close()
    {
        _writer.Flush();
        return _buffer.WrittenCount;
    }

    /// <summary>What was written.</summary>
    public static ReadOnlySpan<byte> Written => _buffer.WrittenSpan;
}
