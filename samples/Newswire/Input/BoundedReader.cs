using System.Buffers;

namespace ArticleSchema.Newswire.Input;

/// <summary>Reads whole streams, but not endless ones: a device or a pipe does not say how long it is.</summary>
internal static class BoundedReader
{
    /// <summary>The length in bytes up to which something is taken for an article: 64 MiB.</summary>
    /// <remarks>Far more than any story has, and less than the longest text that a JSON writer takes (166 MB).</remarks>
    public const int MaxLength = 64 << 20;

    private const int BlockLength = 64 << 10;

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="IOException">The stream cannot be read, or is longer than <see cref="MaxLength"/>.</exception>
    public static ReadOnlyMemory<byte> Read(Stream stream)
    {
        var buffer = new ArrayBufferWriter<byte>(BlockLength);
        while (stream.Read(buffer.GetSpan(BlockLength)) is > 0 and var count)
        {
            buffer.Advance(count);
            if (buffer.WrittenCount > MaxLength)
                throw new IOException($"it is longer than {MaxLength} bytes");
        }
        return buffer.WrittenMemory;
    }
}
